/** A wait that ends with an exception: the result with which a task is woken. */
export class Thrown {
  constructor(readonly error: unknown) {}
}
