/** A link as performance budgets know it: time there and back, and bytes a second for everything together. */
export interface LinkSpeed {
  readonly roundTripMs: number;
  readonly bytesPerSecond: number;
}

/** 150 ms and 1.6 Mbit/s: "slow 4G" of Lighthouse and WebPageTest. */
export const slow4g: LinkSpeed = { roundTripMs: 150, bytesPerSecond: 200_000 };

/** What a TCP connection sends before the first answer comes back. */
const firstWindow = 14_600;
const packet = 1_460;

interface Answer {
  readonly urgency: number;
  readonly body: Buffer;
  sent: number;
  readonly write: (chunk: Buffer) => void;
  readonly end: () => void;
}

/**
 * One connection over a slow link, from its set-up (TCP, TLS: a round trip each) through slow start to the full speed,
 * which all answers share: the more urgent ones first, equals in the order of their requests.
 */
export class SlowLink {
  readonly #speed: LinkSpeed;
  readonly #answers: Answer[] = [];
  #requests = 0;
  #sent = 0;
  #firstByteAt: number | null = null;
  #freeAt = 0;
  #timer: NodeJS.Timeout | null = null;

  constructor(speed: LinkSpeed) {
    this.#speed = speed;
  }

  /** Answers a request that has just come in. */
  answer(urgency: number, body: Buffer, write: (chunk: Buffer) => void, end: () => void): void {
    const trips = this.#requests++ === 0 ? 3 : 1;
    setTimeout(() => {
      this.#answers.push({ urgency, body, write, end, sent: 0 });
      this.#answers.sort((a, b) => a.urgency - b.urgency);
      this.#timer ??= setTimeout(() => this.#send());
    }, trips * this.#speed.roundTripMs);
  }

  #send(): void {
    this.#timer = null;
    const { roundTripMs, bytesPerSecond } = this.#speed;
    for (;;) {
      const [answer] = this.#answers;
      if (!answer) return;
      const now = performance.now();
      this.#firstByteAt ??= now;
      const wait = Math.max(
        this.#freeAt - now,
        windowOpensIn(this.#sent, now - this.#firstByteAt, roundTripMs),
      );
      if (wait > 0) {
        this.#timer = setTimeout(() => this.#send(), wait);
        return;
      }
      const chunk = answer.body.subarray(answer.sent, answer.sent + packet);
      answer.sent += chunk.length;
      this.#sent += chunk.length;
      // Timers fire late, so the time of a packet follows the one before, not the clock, while the link is busy.
      this.#freeAt = Math.max(this.#freeAt, now - 20) + (chunk.length / bytesPerSecond) * 1000;
      answer.write(chunk);
      if (answer.sent >= answer.body.length) {
        this.#answers.shift();
        answer.end();
      }
    }
  }
}

/** Slow start: the window doubles each round trip. Milliseconds until the next packet may go. */
export function windowOpensIn(sent: number, elapsed: number, roundTripMs: number): number {
  const trips = Math.floor(Math.log2(sent / firstWindow + 1));
  return Math.max(0, trips * roundTripMs - elapsed);
}
