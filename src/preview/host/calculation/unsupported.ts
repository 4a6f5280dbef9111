/** A formula that this engine cannot compute for certain; its stored result stands. */
export class UnsupportedFormula extends Error {
  override readonly name = 'UnsupportedFormula';
}
