/* One call: microphone to the server's voice socket and its sound back to the loudspeaker. It knows nothing of the page.

   Sound is PCM s16le mono at 16000 samples a second both ways, in frames of 20 ms upwards. The microphone is read at the
   device's own rate and brought to 16000 in worklet.js, because not every browser lets a microphone into a context of
   another rate; playing back at 16000 every browser does. */

const RATE = 16000;
const SEND_BACKLOG_BYTES = RATE * 2; // one second: beyond it the line is too slow, and old sound is of no use
const CONNECT_SECONDS = 10;

export class Call extends EventTarget {
  constructor({ server, key, language, worklet }) {
    super();
    Object.assign(this, { server, key, language, worklet, muted: false, closed: false });
  }

  /** Resolves when sound flows both ways; rejects with a DOMException of the microphone or an error with `trouble`. */
  async start() {
    if (!window.isSecureContext) throw trouble("insecure");
    if (!navigator.mediaDevices?.getUserMedia || !window.AudioWorkletNode) throw trouble("unsupported");
    this.microphone = await navigator.mediaDevices.getUserMedia({
      audio: { channelCount: 1, echoCancellation: true, noiseSuppression: true, autoGainControl: true },
    });
    if (this.closed) return this.release();
    this.silence(this.muted);
    await this.openSound();
    await this.openLine();
  }

  async openSound() {
    this.capture = new AudioContext();
    this.playback = new AudioContext({ sampleRate: RATE });
    await Promise.all([this.capture, this.playback].map((context) => context.audioWorklet.addModule(this.worklet)));
    const source = this.capture.createMediaStreamSource(this.microphone);
    this.ear = new AudioWorkletNode(this.capture, "capture", {
      numberOfOutputs: 1,
      processorOptions: { rate: RATE },
    });
    this.ear.port.onmessage = ({ data }) => this.send(data);
    source.connect(this.ear).connect(this.capture.destination); // its output is silence; unconnected it would not run
    this.mouth = new AudioWorkletNode(this.playback, "playback", { outputChannelCount: [1] });
    this.mouth.port.onmessage = ({ data }) => this.tell("level", data);
    this.mouth.connect(this.playback.destination);
    await Promise.all([this.capture.resume(), this.playback.resume()]);
  }

  openLine() {
    const address = `${this.server.replace(/^http/, "ws")}/api/v1/voice/${encodeURIComponent(this.key)}`;
    this.socket = new WebSocket(address);
    this.socket.binaryType = "arraybuffer";
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(trouble("call_lost")), CONNECT_SECONDS * 1000);
      this.socket.onopen = () => {
        clearTimeout(late);
        this.socket.send(JSON.stringify({ type: "start", rate: RATE, language: this.language }));
        this.connected = true;
        resolve();
      };
      this.socket.onmessage = ({ data }) => this.arrived(data);
      this.socket.onclose = (event) => {
        clearTimeout(late);
        if (this.connected) this.lineClosed(event);
        else reject(trouble("call_refused"));
      };
    });
  }

  send(pcm) {
    if (this.socket?.readyState !== WebSocket.OPEN || !this.connected) return;
    if (this.socket.bufferedAmount < SEND_BACKLOG_BYTES) this.socket.send(pcm);
  }

  arrived(data) {
    if (data instanceof ArrayBuffer) {
      this.mouth.port.postMessage(data, [data]);
      return;
    }
    const frame = JSON.parse(data);
    if (frame.type === "clear") this.mouth.port.postMessage("clear");
    else if (frame.type === "transcript") this.tell("transcript", frame);
    else if (frame.type === "ended") this.finishSpeaking();
  }

  /** The server has said its last; what is queued is played before the line closes. */
  finishSpeaking() {
    this.ending = true;
    this.mouth.port.postMessage("drain");
    this.mouth.port.onmessage = ({ data }) => {
      if (data === "drained") this.finish({});
      else this.tell("level", data);
    };
  }

  lineClosed({ code, reason }) {
    if (this.ending) return; // the rest of the queue is still being played
    if (code === 1000) this.finish({});
    else if (code === 1006 || code === 1001) this.finish({ trouble: "call_lost" });
    else this.finish({ trouble: "call_refused", reason });
  }

  /** Turns the microphone off or on; true when it is now off. Silence is still sent: the server counts time by sound. */
  mute() {
    this.muted = !this.muted;
    this.silence(this.muted);
    return this.muted;
  }

  silence(muted) {
    for (const track of this.microphone?.getAudioTracks() || []) track.enabled = !muted;
  }

  hangUp() {
    this.finish({});
  }

  finish(outcome) {
    if (this.closed) return;
    this.closed = true;
    this.release();
    this.tell("ended", outcome);
  }

  release() {
    for (const track of this.microphone?.getTracks() || []) track.stop();
    if (this.socket) {
      this.socket.onclose = null;
      if (this.socket.readyState <= WebSocket.OPEN) this.socket.close(1000, "hung up");
    }
    for (const context of [this.capture, this.playback]) context?.close();
  }

  tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

function trouble(name) {
  return Object.assign(new Error(name), { trouble: name });
}
