/** A reason not to go on that the person at the terminal can act on. Printed as it is, without a stack. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
