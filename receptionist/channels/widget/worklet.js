/* Runs on the audio thread: microphone samples to PCM s16le at the line's rate, and queued PCM to the loudspeaker. */

const FRAME_SECONDS = 0.02;
const TAPS = 63;

/** Low-pass (windowed sinc, Blackman) just under half of the lower rate, so that bringing the rate down does not alias. */
function lowPass(cutoff) {
  const middle = (TAPS - 1) / 2;
  const taps = Float32Array.from({ length: TAPS }, (_, n) => {
    const x = n - middle;
    const sinc = x === 0 ? 2 * cutoff : Math.sin(2 * Math.PI * cutoff * x) / (Math.PI * x);
    const turn = (2 * Math.PI * n) / (TAPS - 1);
    return sinc * (0.42 - 0.5 * Math.cos(turn) + 0.08 * Math.cos(2 * turn));
  });
  const sum = taps.reduce((total, tap) => total + tap, 0);
  return taps.map((tap) => tap / sum);
}

class Capture extends AudioWorkletProcessor {
  constructor({ processorOptions: { rate } }) {
    super();
    this.step = sampleRate / rate; // input samples for one output sample
    this.taps = this.step > 1 ? lowPass((0.46 * rate) / sampleRate) : null;
    this.past = new Float32Array(TAPS - 1);
    this.last = 0; // last filtered sample of the block before
    this.position = 0; // of the next output sample, counted from `last`
    this.frame = new Int16Array(Math.round(rate * FRAME_SECONDS));
    this.filled = 0;
  }

  process([channels]) {
    const input = channels && channels[0];
    if (input) this.resample(this.taps ? this.filter(input) : input);
    return true;
  }

  filter(input) {
    const joined = new Float32Array(this.past.length + input.length);
    joined.set(this.past);
    joined.set(input, this.past.length);
    const output = new Float32Array(input.length);
    for (let n = 0; n < input.length; n++) {
      let sum = 0;
      for (let k = 0; k < TAPS; k++) sum += joined[n + k] * this.taps[k];
      output[n] = sum;
    }
    this.past = joined.slice(input.length);
    return output;
  }

  resample(samples) {
    const at = (index) => (index === 0 ? this.last : samples[index - 1]);
    while (this.position < samples.length) {
      const whole = Math.floor(this.position);
      const part = this.position - whole;
      this.emit(at(whole) * (1 - part) + at(whole + 1) * part);
      this.position += this.step;
    }
    this.position -= samples.length;
    this.last = samples[samples.length - 1];
  }

  emit(sample) {
    this.frame[this.filled++] = Math.max(-1, Math.min(1, sample)) * 32767;
    if (this.filled < this.frame.length) return;
    const full = this.frame.slice();
    this.port.postMessage(full.buffer, [full.buffer]);
    this.filled = 0;
  }
}

class Playback extends AudioWorkletProcessor {
  constructor() {
    super();
    this.queue = [];
    this.offset = 0;
    this.draining = false;
    this.blocks = 0;
    this.port.onmessage = ({ data }) => {
      if (data === "clear") this.queue = [];
      else if (data === "drain") this.draining = true;
      else this.queue.push(new Int16Array(data, 0, data.byteLength >> 1));
      if (data === "clear") this.offset = 0;
    };
  }

  process(_, [[output]]) {
    let energy = 0;
    for (let n = 0; n < output.length; n++) {
      const chunk = this.queue[0];
      if (!chunk) break;
      output[n] = chunk[this.offset++] / 32768 || 0;
      energy += output[n] * output[n];
      if (this.offset >= chunk.length) {
        this.queue.shift();
        this.offset = 0;
      }
    }
    if (++this.blocks % 6 === 0) this.port.postMessage(Math.min(1, Math.sqrt(energy / output.length) * 4));
    if (this.draining && !this.queue.length) {
      this.port.postMessage("drained");
      return false;
    }
    return true;
  }
}

registerProcessor("capture", Capture);
registerProcessor("playback", Playback);
