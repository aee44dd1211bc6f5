/** Code that is loaded only where a run needs it. The pure folders are synchronous and cannot wait for it: they throw, and whoever started them loads it and starts them again. */

/** One such piece of code. Nothing is ever done without it: `get` throws where it is not there. */
export class Deferred<T> {
  readonly what: string;
  #value: T | undefined;

  constructor(what: string) {
    this.what = what;
  }

  /** Whether it has been loaded. */
  get isLoaded(): boolean {
    return this.#value !== undefined;
  }

  /** The piece. Throws `NotLoaded` where nobody has put it here. */
  get(): T {
    if (this.#value === undefined) throw new NotLoaded(this);
    return this.#value;
  }

  set(value: T): void {
    this.#value = value;
  }
}

/** Thrown where work needs a piece that is not loaded; says which. The only error that the pure folders throw on purpose, and it never reaches a user. */
export class NotLoaded extends Error {
  readonly piece: Deferred<unknown>;

  constructor(piece: Deferred<unknown>) {
    super(`${piece.what} has not been loaded`);
    this.name = "NotLoaded";
    this.piece = piece;
  }
}
