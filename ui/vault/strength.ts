/**
 * How hard a passphrase is to guess, said in words. This is advice while typing; what a vault accepts is decided by
 * the core alone. The estimate is rough on purpose: length counts, repetition and the usual suspects count against.
 */
export type Strength = "empty" | "weak" | "fair" | "strong";

const USUAL = [
  "password",
  "wachtwoord",
  "passord",
  "welcome",
  "welkom",
  "velkommen",
  "qwerty",
  "123456",
  "letmein",
  "evenkeel",
];
const FAIR_BITS = 45;
const STRONG_BITS = 65;

export function strengthOf(passphrase: string): Strength {
  if (passphrase === "") return "empty";
  const bits = guessBits(passphrase);
  if (bits < FAIR_BITS) return "weak";
  return bits < STRONG_BITS ? "fair" : "strong";
}

function guessBits(passphrase: string): number {
  const lower = passphrase.toLowerCase();
  const withoutUsual = USUAL.reduce((text, usual) => text.replaceAll(usual, ""), lower);
  // Words of a sentence: about 11 bits each, as if drawn from 2,000 common ones.
  const words = new Set(withoutUsual.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2));
  // Anything else: the letters a guesser must try, and at most two looks at the same letter.
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z\d]/].filter((kind) => kind.test(passphrase)).length;
  const distinct = Math.min(withoutUsual.length, new Set(withoutUsual).size * 2);
  const asLetters = distinct * (2.2 + 0.9 * kinds);
  return words.size >= 4 ? Math.max(words.size * 11, asLetters * 0.7) : asLetters;
}
