/* The chat as people see it: launcher, panel, messages, choices. What is said and when it is sent is chat.js's matter. */

import { icon, element } from "./elements.js";

export class Panel {
  constructor({ server, key, config, css, conversation, part }) {
    Object.assign(this, { server, key, config, conversation, part });
    this.rows = new Map(); // id of a message -> its element
    this.seen = 0;
    this.host = document.createElement("div");
    this.host.setAttribute("data-receptionist", "");
    this.root = this.host.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    this.root.adoptedStyleSheets = [sheet];
    this.build();
    this.colour();
    conversation.addEventListener("change", () => this.render());
  }

  text(name, values = {}) {
    const texts = this.config.texts[this.conversation.language] || this.config.texts[this.config.language];
    return (texts[name] || name).replace(/\{(\w+)\}/g, (_, value) => values[value] ?? this.config[value] ?? "");
  }

  // ---- building ---------------------------------------------------------------------------------------------------

  build() {
    this.badge = element("span", { class: "badge", hidden: true });
    this.launcher = element("button", { class: "launcher", type: "button", "aria-expanded": "false" }, [
      icon("chat"),
      this.badge,
    ]);
    this.launcher.addEventListener("click", () => this.toggle());
    this.log = element("div", { class: "log", role: "log", "aria-live": "polite", tabindex: "0" });
    this.dots = element("div", { class: "dots", hidden: true }, [
      element("span"),
      element("span"),
      element("span"),
      (this.typingText = element("span", { class: "for-screen-readers" })),
    ]);
    this.notice = element("div", { class: "notice", role: "status" });
    this.panel = element("section", { class: "panel", role: "dialog", hidden: true }, [
      this.buildHeader(),
      this.log,
      this.notice,
      this.buildForm(),
    ]);
    this.panel.addEventListener("keydown", (event) => this.keyPressed(event));
    this.root.append(this.panel, this.launcher);
    this.label();
    this.fitKeyboard();
  }

  buildHeader() {
    const initial = element("span", { class: "avatar", "aria-hidden": "true" }, [this.config.name.trim()[0] || "?"]);
    this.role = element("span", { class: "role" });
    const names = element("div", { class: "names" }, [
      element("strong", { class: "name" }, [this.config.name]),
      this.role,
    ]);
    this.languages = element(
      "select",
      { class: "language" },
      this.config.languages.map((code) => element("option", { value: code }, [code.toUpperCase()])),
    );
    this.languages.addEventListener("change", () => this.conversation.restart(this.languages.value));
    this.callButton = element("button", { class: "round", type: "button" }, [icon("phone")]);
    this.callButton.addEventListener("click", () => this.call());
    this.closeButton = element("button", { class: "round", type: "button" }, [icon("close")]);
    this.closeButton.addEventListener("click", () => this.close());
    return element("header", {}, [initial, names, this.languages, this.callButton, this.closeButton]);
  }

  buildForm() {
    this.field = element("textarea", { rows: "1", maxlength: "2000", enterkeyhint: "send", autocomplete: "off" });
    this.field.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
        event.preventDefault();
        this.submit();
      }
    });
    this.field.addEventListener("input", () => this.grow());
    this.sendButton = element("button", { class: "send", type: "submit" }, [icon("send")]);
    this.form = element("form", { class: "compose" }, [this.field, this.sendButton]);
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.submit();
    });
    return this.form;
  }

  label() {
    this.panel.lang = this.conversation.language;
    this.panel.setAttribute("aria-label", this.text("open"));
    this.log.setAttribute("aria-label", this.text("log"));
    this.role.textContent = this.text("role");
    this.field.placeholder = this.text("placeholder");
    this.typingText.textContent = this.text("typing");
    this.callButton.hidden = !(this.config.call && this.config.call_languages.includes(this.conversation.language));
    this.languages.value = this.conversation.language;
    const names = [
      [this.launcher, "open"],
      [this.closeButton, "close"],
      [this.callButton, "call_long"],
      [this.sendButton, "send"],
      [this.field, "field"],
      [this.languages, "language"],
    ];
    for (const [control, name] of names) control.setAttribute("aria-label", this.text(name));
    for (const control of [this.closeButton, this.callButton, this.sendButton]) {
      control.title = control.getAttribute("aria-label");
    }
  }

  /** The company's colour, with black or white upon it, whichever can be read better (WCAG 2 contrast). */
  colour() {
    const hex = /^#[0-9a-f]{6}$/i.test(this.config.colour) ? this.config.colour : "#0f766e";
    const [r, g, b] = [1, 3, 5].map((at) => {
      const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
      return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
    });
    const luminance = 0.2126 * r + 0.7152 * g + 0.0722 * b;
    const onWhite = 1.05 / (luminance + 0.05);
    const onBlack = (luminance + 0.05) / 0.05;
    this.host.style.setProperty("--brand", hex);
    this.host.style.setProperty("--on-brand", onWhite >= onBlack ? "#ffffff" : "#000000");
  }

  /** On phones the keyboard covers the page without changing its height; the panel keeps to what is visible. */
  fitKeyboard() {
    const visible = window.visualViewport;
    if (!visible) return;
    const fit = () => this.host.style.setProperty("--visible-height", `${visible.height}px`);
    visible.addEventListener("resize", fit);
    fit();
  }

  // ---- opening and closing ----------------------------------------------------------------------------------------

  toggle() {
    if (this.panel.hidden) this.open();
    else this.close();
  }

  open() {
    this.panel.hidden = false;
    this.host.toggleAttribute("data-open", true);
    this.launcher.setAttribute("aria-expanded", "true");
    this.conversation.remember(true);
    this.conversation.begin();
    this.render();
    this.field.focus({ preventScroll: true });
  }

  close() {
    this.panel.hidden = true;
    this.host.toggleAttribute("data-open", false);
    this.launcher.setAttribute("aria-expanded", "false");
    this.conversation.remember(false);
    this.launcher.focus({ preventScroll: true });
  }

  keyPressed(event) {
    if (event.key === "Escape" && !this.panel.hasAttribute("data-calling")) {
      event.stopPropagation();
      this.close();
    } else if (event.key === "Tab" && window.matchMedia("(max-width: 480px)").matches) {
      this.keepFocusInside(event); // full screen: what lies behind can not be seen
    }
  }

  keepFocusInside(event) {
    const reachable = [...this.panel.querySelectorAll("button, select, textarea, a, [tabindex='0']")].filter(
      (control) => !control.disabled && control.offsetParent,
    );
    const [first, last] = [reachable[0], reachable[reachable.length - 1]];
    if (event.shiftKey && this.root.activeElement === first) last.focus();
    else if (!event.shiftKey && this.root.activeElement === last) first.focus();
    else return;
    event.preventDefault();
  }

  async call() {
    const view = await import(this.part("callview.js"));
    new view.CallView(this).start();
  }

  // ---- writing ----------------------------------------------------------------------------------------------------

  submit() {
    const text = this.field.value.trim();
    if (!text || this.conversation.ended) return;
    this.field.value = "";
    this.grow();
    this.conversation.send(text);
  }

  grow() {
    this.field.style.height = "auto";
    this.field.style.height = `${Math.min(this.field.scrollHeight, 120)}px`;
  }

  // ---- showing ----------------------------------------------------------------------------------------------------

  render() {
    const { transcript, pending, ended, trouble, typing, waiting } = this.conversation;
    this.label();
    this.languages.hidden = this.config.languages.length < 2 || !(this.conversation.untouched || ended);
    const last = transcript[transcript.length - 1];
    const shown = [
      ...transcript.map((message) => ({ ...message, id: message.client_id || `seq${message.seq}` })),
      ...pending
        .filter((message) => !transcript.some((known) => known.client_id === message.client_id))
        .map((message) => ({ ...message, who: "caller", id: message.client_id })),
    ];
    const atEnd = this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight < 80;
    const before = this.rows.size;
    this.arrange(shown, !ended && !pending.length ? last : null);
    this.dots.hidden = ended || !(typing || waiting);
    this.log.append(this.dots);
    this.notice.replaceChildren(...this.notices(ended, trouble));
    this.form.hidden = ended;
    if (atEnd || shown.length !== before) this.log.scrollTop = this.log.scrollHeight;
    this.count(transcript);
  }

  arrange(shown, answerable) {
    const wanted = new Set(shown.map((message) => message.id));
    for (const [id, row] of this.rows) {
      if (!wanted.has(id)) {
        row.remove();
        this.rows.delete(id);
      }
    }
    shown.forEach((message, index) => {
      const choices = answerable && message.seq === answerable.seq && message.who === "bot" ? message.choices || [] : [];
      const print = JSON.stringify([message.text, message.state, message.who, choices, this.conversation.language]);
      let row = this.rows.get(message.id);
      if (!row) {
        row = element("div", {});
        this.rows.set(message.id, row);
      }
      if (row.print !== print) {
        row.print = print;
        row.className = `message ${message.who}`;
        row.replaceChildren(...this.bubble(message, choices));
      }
      if (this.log.children[index] !== row) this.log.insertBefore(row, this.log.children[index] || null);
    });
  }

  bubble(message, choices) {
    const speaker = { caller: this.text("you"), bot: this.text("bot") }[message.who] || message.name || this.config.name;
    const parts = [element("span", { class: message.who === "staff" ? "speaker" : "for-screen-readers" }, [`${speaker}: `])];
    parts.push(element("p", { class: "text" }, linked(message.text)));
    if (message.state === "sending") parts.push(element("span", { class: "state" }, [this.text("sending")]));
    if (message.state === "failed") {
      const again = element("button", { type: "button", class: "link" }, [this.text("retry")]);
      again.addEventListener("click", () => this.conversation.retry(message.id));
      const why = message.why ? `${this.text("failed")} ${message.why} ` : `${this.text("failed")} `;
      parts.push(element("span", { class: "state failed" }, message.why ? [why] : [why, again]));
    }
    if (choices.length) parts.push(element("div", { class: "choices" }, choices.map((choice) => this.choice(choice))));
    return parts;
  }

  choice(choice) {
    const button = element("button", { type: "button", class: "choice" }, [choice.label]);
    button.addEventListener("click", () => {
      this.conversation.send(choice.label, choice.value);
      this.field.focus({ preventScroll: true });
    });
    return button;
  }

  notices(ended, trouble) {
    if (ended) {
      const again = element("button", { type: "button", class: "choice" }, [this.text("again")]);
      again.addEventListener("click", () => this.conversation.restart());
      return [element("span", {}, [this.text("ended")]), again];
    }
    return trouble ? [element("span", {}, [this.text(trouble)])] : [];
  }

  count(transcript) {
    const heard = transcript.filter((message) => message.who !== "caller").length;
    if (!this.panel.hidden) this.seen = heard;
    const unread = Math.max(0, heard - this.seen);
    this.badge.hidden = !unread;
    this.badge.textContent = unread;
    const label = unread ? `${this.text("open")}, ${this.text("unread", { n: unread })}` : this.text("open");
    this.launcher.setAttribute("aria-label", label);
  }
}

/** The text with web and mail addresses as links; everything else stays text. */
function linked(text) {
  const parts = text.split(/(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)/g);
  return parts.map((part, index) => {
    if (index % 2 === 0) return part;
    const address = part.startsWith("http") ? part : `mailto:${part}`;
    return element("a", { href: address, target: "_blank", rel: "noopener noreferrer" }, [part]);
  });
}
