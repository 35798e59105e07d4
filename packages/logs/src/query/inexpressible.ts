/** What one of the languages cannot say. The message names what, why, and what to say instead. */
export class Inexpressible extends TypeError {
  override readonly name = 'Inexpressible';
}
