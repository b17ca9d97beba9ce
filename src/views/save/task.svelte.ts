/** Reports how much is done, from 0 to 1, lets the page paint it, and throws where the reader has cancelled. */
export type Step = (done: number) => Promise<void>;

export class Cancelled extends Error {}

/** One file being made: how far it is, and the way to cancel it. */
export class Task {
  readonly name: string;
  readonly #controller = new AbortController();
  #done = $state(0);

  constructor(name: string) {
    this.name = name;
  }

  get done(): number {
    return this.#done;
  }

  cancel(): void {
    this.#controller.abort(new Cancelled());
  }

  /** Runs the work; where the reader cancels, rejects at once with `Cancelled`, whatever the work is doing. */
  async run<T>(work: (step: Step, signal: AbortSignal) => Promise<T>): Promise<T> {
    const { signal } = this.#controller;
    const step = async (done: number) => {
      this.#done = done;
      await new Promise((painted) => setTimeout(painted));
      signal.throwIfAborted();
    };
    const cancelled = new Promise<never>((_, reject) =>
      signal.addEventListener('abort', () => reject(signal.reason)),
    );
    return Promise.race([work(step, signal), cancelled]);
  }
}
