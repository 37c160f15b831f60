/**
 * The characters in which numbers are written: printable ASCII, but for those that JSON writes as two. Those below
 * {@link LAST} end a number; the others say that more of it follows.
 */
const ALPHABET = Array.from({ length: 0x5f }, (_, at) => String.fromCharCode(0x20 + at)).filter(
  (char) => char !== '"' && char !== '\\',
);
const LAST = 60;
const MORE = ALPHABET.length - LAST;
const VALUES = new Int8Array(0x80).fill(-1);
for (const [value, char] of ALPHABET.entries()) VALUES[char.charCodeAt(0)] = value;

/** Whole numbers as a short string: one character for those up to 59, two for those up to 2,039. */
export class PackedNumbers {
  #packed = '';

  /** A whole number from 0 on. */
  put(value: number): void {
    let left = value;
    while (left >= LAST) {
      left -= LAST;
      this.#packed += ALPHABET[LAST + (left % MORE)];
      left = Math.floor(left / MORE);
    }
    this.#packed += ALPHABET[left];
  }

  /** Any whole number; those near 0 are short. */
  putSigned(value: number): void {
    this.put(value < 0 ? -2 * value - 1 : 2 * value);
  }

  toString(): string {
    return this.#packed;
  }
}

/** Gives the numbers back one by one. Of what was not packed by {@link PackedNumbers} it gives anything, or throws. */
export class UnpackedNumbers {
  #at = 0;

  constructor(private readonly packed: string) {}

  get isAtEnd(): boolean {
    return this.#at >= this.packed.length;
  }

  next(): number {
    let value = 0;
    for (let unit = 1; ; unit *= MORE) {
      const digit = VALUES[this.packed.charCodeAt(this.#at++)];
      if (!(digit >= 0)) throw new RangeError('These are no packed numbers.');
      value += digit * unit;
      if (digit < LAST) return value;
    }
  }

  nextSigned(): number {
    const value = this.next();
    return value % 2 ? -(value + 1) / 2 : value / 2;
  }
}
