/* One conversation with the server: open, send, catch up, survive reload and network loss. It knows nothing of the page.

   Rules that keep a message from being lost or doubled:
   - What the caller sends waits in `pending` (stored before it is sent) until the server has acknowledged it.
   - It carries a client_id; the server drops a repeated one, so that sending again is always safe.
   - The transcript is a map from the server's seq; hearing the same message twice (POST, live, catching up) shows it once.
   - `cursor` moves only when catching up by GET, never by what came live, so a gap can not be skipped.
   - Each conversation is a new `round`; an answer that comes in for an earlier round changes nothing. */

import { ask, browserStorage, newId } from "./browser.js";

const RETRY_SECONDS = [1, 2, 4, 8, 15];
const ATTEMPTS_BEFORE_FAILED = 6;
const LIVE_RETRY_SECONDS = [1, 2, 5, 10];

export class Chat extends EventTarget {
  constructor({ server, key, language, storage = browserStorage() }) {
    super();
    this.server = server;
    this.key = key;
    this.storage = storage;
    this.slot = `receptionist:${key}`;
    const kept = this.restore();
    this.language = kept.language || language;
    this.id = kept.id || null;
    this.token = kept.token || null;
    this.openId = kept.openId || null;
    this.pending = (kept.pending || []).map((message) => ({ ...message, state: "sending" }));
    this.wasOpen = Boolean(kept.shown);
    this.ended = Boolean(kept.ended);
    this.round = 0;
    this.clear();
    window.addEventListener("online", () => this.backOnline());
    document.addEventListener("visibilitychange", () => document.hidden || this.wake());
  }

  clear() {
    this.messages = new Map();
    this.cursor = 0;
    this.typing = false;
    this.waiting = false; // for the reply to a sent message
    this.trouble = null; // null, "offline" or "unavailable"
    this.withStaff = false;
  }

  get transcript() {
    return [...this.messages.values()].sort((a, b) => a.seq - b.seq);
  }

  get untouched() {
    return !this.pending.length && !this.transcript.some((message) => message.who === "caller");
  }

  // ---- what is kept over a reload --------------------------------------------------------------------------------

  restore() {
    try {
      return JSON.parse(this.storage.getItem(this.slot)) || {};
    } catch {
      return {};
    }
  }

  keep() {
    const { language, id, token, openId, ended, wasOpen } = this;
    const pending = this.pending.map(({ text, value, client_id }) => ({ text, value, client_id }));
    try {
      this.storage.setItem(this.slot, JSON.stringify({ language, id, token, openId, pending, ended, shown: wasOpen }));
    } catch {
      // A full or forbidden store costs only the survival of a reload.
    }
  }

  remember(shown) {
    this.wasOpen = shown;
    this.keep();
  }

  changed() {
    this.dispatchEvent(new Event("change"));
  }

  // ---- open -------------------------------------------------------------------------------------------------------

  /** Opens a conversation, or takes up the one kept; safe to call again. */
  begin() {
    const round = this.round;
    const over = () => round === this.round && (this.beginning = null);
    if (!this.beginning) this.beginning = this.connect().finally(over);
    return this.beginning;
  }

  async connect() {
    const round = this.round;
    if (!this.id) await this.openNew();
    else if (!(await this.catchUp())) return;
    if (round !== this.round) return;
    this.listen();
    this.flush();
  }

  async openNew() {
    const round = this.round;
    this.openId = this.openId || newId();
    this.keep();
    for (let attempt = 0; ; attempt++) {
      const answer = await this.ask("POST", `/api/v1/chat/${encodeURIComponent(this.key)}`, {
        language: this.language,
        client_id: this.openId,
      });
      if (round !== this.round) return;
      if (answer.ok) {
        const { conversation, token, replies } = answer.body;
        Object.assign(this, { id: conversation, token, openId: null, ended: false });
        this.keep();
        await this.accept(replies);
        return;
      }
      this.fallen(answer);
      await this.pause(answer.retryAfter || RETRY_SECONDS[Math.min(attempt, RETRY_SECONDS.length - 1)]);
      if (round !== this.round) return;
    }
  }

  /** The server no longer knows this conversation: once more from the start, but never in a tight circle. */
  gone() {
    const round = this.round;
    this.fallen({ status: 404 });
    const sinceLast = Date.now() - (this.restartedAt || 0);
    setTimeout(() => round === this.round && this.restart(), sinceLast < 10000 ? 10000 : 0);
  }

  /** Forgets this conversation and opens another; what was not yet sent goes there. */
  async restart(language = this.language) {
    this.restartedAt = Date.now();
    this.round += 1;
    this.beginning = null;
    this.flushing = false;
    this.hushLive();
    for (const message of this.pending) message.state = "sending";
    Object.assign(this, { language, id: null, token: null, openId: null, ended: false });
    this.clear();
    this.keep();
    this.changed();
    await this.begin();
  }

  // ---- send -------------------------------------------------------------------------------------------------------

  send(text, value) {
    const client_id = newId();
    this.pending.push({ text, value, client_id, state: "sending" });
    this.keep();
    this.changed();
    this.flush();
  }

  retry(client_id) {
    const message = this.pending.find((waiting) => waiting.client_id === client_id);
    if (message) message.state = "sending";
    this.changed();
    this.flush();
  }

  /** Sends what waits, one after the other, so that the order stays what the caller wrote. */
  async flush() {
    if (this.flushing || !this.id || this.ended) return;
    const round = this.round;
    this.flushing = true;
    try {
      let next;
      while ((next = this.pending.find((message) => message.state === "sending" && !message.sent))) {
        if (!(await this.deliver(next))) break;
      }
    } finally {
      if (round === this.round) this.flushing = this.waiting = false;
      this.changed();
    }
  }

  async deliver(message) {
    const { text, value, client_id } = message;
    const round = this.round;
    for (let attempt = 1; ; attempt++) {
      this.waiting = !this.withStaff;
      this.changed();
      const answer = await this.ask("POST", `/api/v1/chat/${this.id}/messages`, { text, value, client_id });
      if (round !== this.round) return false; // it goes into the new conversation, under the same client_id
      if (answer.ok) {
        this.trouble = null;
        this.waiting = false;
        message.sent = true;
        if (answer.body.ended) this.finish();
        await this.accept(answer.body.replies);
        this.settle(client_id);
        return true;
      }
      if ([401, 403, 404].includes(answer.status)) {
        this.gone();
        return false;
      }
      if ([409, 410].includes(answer.status)) {
        message.state = "failed";
        this.finish();
        return false;
      }
      this.waiting = false;
      const refused = answer.status >= 400 && answer.status < 500 && answer.status !== 429 && answer.status !== 408;
      if (refused || attempt >= ATTEMPTS_BEFORE_FAILED) {
        message.state = "failed";
        message.why = refused ? answer.detail : "";
        this.changed();
        return true;
      }
      this.fallen(answer);
      await this.pause(answer.retryAfter || RETRY_SECONDS[Math.min(attempt - 1, RETRY_SECONDS.length - 1)]);
      if (round !== this.round) return false;
    }
  }

  /** Shows the replies of a POST; without a seq they can not be placed, so the transcript is asked for. */
  async accept(replies = []) {
    if (replies.length && replies.every((reply) => reply.seq)) {
      for (const reply of replies) this.messages.set(reply.seq, { who: "bot", ...reply });
      this.changed();
    }
    await this.catchUp();
  }

  settle(client_id) {
    this.pending = this.pending.filter((message) => message.client_id !== client_id);
    this.keep();
    this.changed();
  }

  // ---- receive ----------------------------------------------------------------------------------------------------

  /** Fetches what is missing; false when the server no longer knows this conversation. */
  async catchUp() {
    const round = this.round;
    const answer = await this.ask("GET", `/api/v1/chat/${this.id}/messages?after=${this.cursor}`);
    if (round !== this.round) return false;
    if ([401, 403, 404].includes(answer.status)) {
      this.gone();
      return false;
    }
    if (!answer.ok) {
      this.fallen(answer);
      return true;
    }
    this.trouble = null;
    for (const message of answer.body.messages) {
      this.place(message);
      this.cursor = Math.max(this.cursor, message.seq);
    }
    if (answer.body.ended) this.finish();
    this.changed();
    return true;
  }

  place(message) {
    this.messages.set(message.seq, message);
    if (message.who === "caller" && message.client_id) this.settle(message.client_id);
    if (message.who === "staff") this.withStaff = true;
    if (message.who === "bot") this.withStaff = false;
    if (message.who !== "caller") this.typing = false;
  }

  finish() {
    this.ended = true;
    this.waiting = this.typing = false;
    this.keep();
    this.hushLive();
    this.changed();
  }

  listen(attempt = 0) {
    if (this.ended || this.live || !this.id) return;
    const address = this.server.replace(/^http/, "ws");
    const socket = new WebSocket(`${address}/api/v1/chat/${this.id}/live?token=${encodeURIComponent(this.token)}`);
    this.live = socket;
    socket.onopen = () => {
      attempt = 0;
      this.catchUp();
    };
    socket.onmessage = ({ data }) => this.arrived(JSON.parse(data));
    socket.onclose = ({ code }) => {
      if (this.live !== socket) return;
      this.live = null;
      this.typing = false;
      if (code !== 4401 && code !== 1008) this.listenLater(attempt);
    };
  }

  listenLater(attempt) {
    const seconds = LIVE_RETRY_SECONDS[Math.min(attempt, LIVE_RETRY_SECONDS.length - 1)] * (0.75 + Math.random() / 2);
    const round = this.round;
    this.pause(seconds).then(async () => {
      if (round === this.round && !this.ended && (await this.catchUp())) this.listen(attempt + 1);
    });
  }

  arrived(frame) {
    if (frame.seq) this.place(frame);
    else if ("typing" in frame) this.typing = frame.typing;
    if (frame.ended) this.finish();
    this.changed();
  }

  hushLive() {
    const socket = this.live;
    this.live = null;
    if (socket) socket.close();
  }

  // ---- the network ------------------------------------------------------------------------------------------------

  ask(method, path, body) {
    return ask(this.server + path, { method, token: this.token, body });
  }

  fallen(answer) {
    this.trouble = answer.status === 0 && !navigator.onLine ? "offline" : "unavailable";
    this.changed();
  }

  /** Waits, or until the network is back or the page is looked at again. */
  pause(seconds) {
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        this.removeEventListener("wake", done);
        resolve();
      };
      const timer = setTimeout(done, seconds * 1000);
      this.addEventListener("wake", done);
    });
  }

  backOnline() {
    for (const message of this.pending) if (!message.why) message.state = "sending";
    this.wake();
    this.flush();
  }

  wake() {
    this.dispatchEvent(new Event("wake"));
  }
}
