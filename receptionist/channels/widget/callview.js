/* A call as people see it: who is on the line, what is said, mute and hang up. Sound and sockets are call.js's matter. */

import { Call } from "./call.js";
import { element, icon } from "./elements.js";

const MICROPHONE_TROUBLE = {
  NotAllowedError: "mic_denied",
  SecurityError: "mic_denied",
  NotFoundError: "mic_missing",
  OverconstrainedError: "mic_missing",
  NotReadableError: "mic_busy",
};

export class CallView {
  constructor(panel) {
    this.panel = panel;
    this.state = element("p", { class: "call-state", role: "status" });
    this.clock = element("p", { class: "call-clock", role: "timer", "aria-live": "off" });
    this.lines = element("div", { class: "call-lines", role: "log", "aria-live": "off", tabindex: "0" });
    this.lines.setAttribute("aria-label", panel.text("log"));
    this.orb = element("div", { class: "orb", "aria-hidden": "true" }, [panel.config.name.trim()[0] || "?"]);
    this.buttons = element("div", { class: "call-buttons" });
    this.view = element("div", { class: "call", role: "group", "aria-label": panel.text("call_long") }, [
      this.orb,
      element("strong", { class: "name" }, [panel.config.name]),
      this.state,
      this.clock,
      this.lines,
      this.buttons,
    ]);
  }

  async start() {
    const { panel } = this;
    panel.panel.querySelector(".call")?.remove();
    panel.panel.append(this.view);
    this.panel.panel.toggleAttribute("data-calling", true);
    this.state.textContent = panel.text("connecting");
    this.showRunning();
    const language = panel.conversation.language;
    this.call = new Call({ server: panel.server, key: panel.key, language, worklet: panel.part("worklet.js") });
    this.call.addEventListener("transcript", ({ detail }) => this.line(detail));
    this.call.addEventListener("level", ({ detail }) => this.orb.style.setProperty("--level", detail.toFixed(2)));
    this.call.addEventListener("ended", ({ detail }) => this.over(detail));
    try {
      await this.call.start();
      if (!this.finished) this.connected();
    } catch (error) {
      const trouble = MICROPHONE_TROUBLE[error.name] || (error.trouble ?? "call_refused");
      this.over({ trouble });
      this.call.hangUp();
    }
  }

  connected() {
    this.state.textContent = this.panel.text("on_the_line");
    const began = Date.now();
    this.ticking = setInterval(() => {
      const seconds = Math.floor((Date.now() - began) / 1000);
      this.clock.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
    }, 500);
  }

  showRunning() {
    this.mute = this.button("mute", "mic", () => this.toggleMute());
    this.mute.setAttribute("aria-pressed", "false");
    const hangUp = this.button("hang_up", "phone", () => {
      this.call.hangUp();
      this.over({});
    });
    hangUp.classList.add("hang-up");
    this.buttons.replaceChildren(this.mute, hangUp);
    hangUp.focus({ preventScroll: true });
  }

  button(text, drawing, act) {
    const label = this.panel.text(text);
    const made = element("button", { type: "button", class: "call-button", "aria-label": label, title: label }, [icon(drawing)]);
    made.addEventListener("click", act);
    return made;
  }

  toggleMute() {
    const muted = this.call.mute();
    const label = this.panel.text(muted ? "unmute" : "mute");
    this.mute.replaceChildren(icon(muted ? "muted" : "mic"));
    this.mute.setAttribute("aria-pressed", String(muted));
    this.mute.setAttribute("aria-label", label);
    this.mute.title = label;
    this.state.textContent = this.panel.text(muted ? "muted" : "on_the_line");
  }

  line({ who, text }) {
    const speaker = who === "caller" ? this.panel.text("you") : this.panel.text("bot");
    const goesOn = this.lines.lastElementChild?.className === who;
    const label = element("span", { class: goesOn ? "for-screen-readers" : "speaker" }, [`${speaker}: `]);
    const spoken = element("p", { class: who }, [label, text]);
    this.lines.append(spoken);
    this.lines.scrollTop = this.lines.scrollHeight;
  }

  over({ trouble, reason }) {
    if (this.finished) return;
    this.finished = true;
    clearInterval(this.ticking);
    this.orb.style.setProperty("--level", "0");
    const problem = trouble ? this.panel.text(trouble) : "";
    this.state.textContent = [problem || this.panel.text("call_ended"), reason].filter(Boolean).join(" ");
    this.view.toggleAttribute("data-trouble", Boolean(trouble));
    const again = element("button", { type: "button", class: "choice" }, [this.panel.text("call_again")]);
    again.addEventListener("click", () => new CallView(this.panel).start());
    const back = element("button", { type: "button", class: "choice strong" }, [this.panel.text("back")]);
    back.addEventListener("click", () => this.leave());
    this.buttons.replaceChildren(...(trouble === "insecure" || trouble === "unsupported" ? [back] : [again, back]));
    back.focus({ preventScroll: true });
  }

  leave() {
    this.view.remove();
    this.panel.panel.toggleAttribute("data-calling", false);
    this.panel.field.focus({ preventScroll: true });
  }
}
