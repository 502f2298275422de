import { JsonError, type JsonErrorCode } from "./json-error.ts";

/** How deep objects may lie in each other, and lists. */
const recursionLimit = 100;

const powersOfTen: readonly number[] = /* @__PURE__ */ Array.from({ length: 23 }, (_, power) =>
  Number(`1e${power}`),
);

const simpleEscapes: Readonly<Record<string, string>> = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
};

const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/**
 * A cursor over JSON text (RFC 8259). JSON.parse would lose what ProtoJSON must see: the digits of a 64-bit integer,
 * and a name that comes twice.
 */
export class JsonScanner {
  readonly text: string;
  pos = 0;
  #objects = 0;
  #lists = 0;

  constructor(text: string) {
    this.text = text;
  }

  fail(code: JsonErrorCode, message: string, at: number = this.pos, options?: ErrorOptions): never {
    throw new JsonError(code, message, { text: this.text, offset: at }, options);
  }

  /** Passes white space; gives the code of what comes then, NaN at the end. */
  peek(): number {
    const text = this.text;
    let code = text.charCodeAt(this.pos);
    while (code <= 32 && (code === 32 || code === 10 || code === 13 || code === 9))
      code = text.charCodeAt(++this.pos);
    return code;
  }

  /** Passes white space and this character, if it comes next. */
  take(code: number): boolean {
    if (this.peek() !== code) return false;
    this.pos++;
    return true;
  }

  expect(code: number): void {
    if (!this.take(code)) this.#unexpected(`"${String.fromCharCode(code)}"`);
  }

  #unexpected(wanted: string): never {
    const found = this.text.codePointAt(this.pos);
    const shown = found === undefined ? "the text ends" : `"${String.fromCodePoint(found)}" stands here`;
    return this.fail("invalid_json", `${wanted} expected, but ${shown}`);
  }

  end(): void {
    if (!Number.isNaN(this.peek())) this.#unexpected("the end");
  }

  /** Passes the `{` or `[` that begins an object or a list; false when the same character's partner follows at once. */
  open(code: 123 | 91): boolean {
    this.expect(code);
    const levels = code === 123 ? ++this.#objects : ++this.#lists;
    if (levels > recursionLimit) this.fail("recursion_limit", "JSON is nested too deep");
    if (!this.take(code + 2)) return true;
    this.#leave(code + 2);
    return false;
  }

  /** After an element: whether another one follows. Otherwise the object or list has ended here. */
  next(code: 125 | 93): boolean {
    if (this.take(44)) return true;
    if (!this.take(code)) this.#unexpected(`"," or "${String.fromCharCode(code)}"`);
    this.#leave(code);
    return false;
  }

  #leave(code: number): void {
    if (code === 125) this.#objects--;
    else this.#lists--;
  }

  /** Passes `null`, if it comes next. */
  takeNull(): boolean {
    return this.peek() === 110 && this.#takeWord("null");
  }

  bool(): boolean {
    this.peek();
    if (this.#takeWord("true")) return true;
    return this.#takeWord("false") ? false : this.#unexpected("true or false");
  }

  #takeWord(word: string): boolean {
    if (!this.text.startsWith(word, this.pos)) return false;
    this.pos += word.length;
    return true;
  }

  /** Passes this name and the colon behind it, if it comes next and is written without an escape. */
  takeKey(name: string): boolean {
    if (this.peek() !== 34) return false;
    const text = this.text;
    const start = this.pos + 1;
    const end = start + name.length;
    if (text.charCodeAt(end) !== 34 || !text.startsWith(name, start)) return false;
    this.pos = end + 1;
    this.expect(58);
    return true;
  }

  string(): string {
    if (this.peek() !== 34) this.#unexpected("a string");
    const text = this.text;
    const start = this.pos + 1;
    for (let at = start; ; at++) {
      const code = text.charCodeAt(at);
      if (code === 34) {
        this.pos = at + 1;
        return text.slice(start, at);
      }
      if (code === 92) return this.#escapedString(start, at);
      if (!(code >= 32)) this.#brokenString(at);
    }
  }

  #brokenString(at: number): never {
    const ends = at >= this.text.length;
    return this.fail(
      "invalid_json",
      ends ? "string does not end" : "control character in a string",
      ends ? this.pos : at,
    );
  }

  #escapedString(start: number, at: number): string {
    const text = this.text;
    let value = text.slice(start, at);
    for (;;) {
      const code = text.charCodeAt(at);
      if (code === 34) break;
      if (!(code >= 32)) this.#brokenString(at);
      if (code !== 92) {
        const run = at;
        do at++;
        while (text.charCodeAt(at) >= 32 && text.charCodeAt(at) !== 34 && text.charCodeAt(at) !== 92);
        value += text.slice(run, at);
        continue;
      }
      const simple = simpleEscapes[text.charAt(at + 1)];
      const hex =
        simple === undefined ? /^u[0-9a-fA-F]{4}$/.exec(text.slice(at + 1, at + 6))?.[0] : undefined;
      if (simple === undefined && hex === undefined)
        this.fail("invalid_json", "invalid escape in a string", at);
      value += simple ?? String.fromCharCode(Number.parseInt(hex!.slice(1), 16));
      at += simple === undefined ? 6 : 2;
    }
    if (loneSurrogate.test(value))
      this.fail("invalid_json", "string has half of a surrogate pair", start - 1);
    this.pos = at + 1;
    return value;
  }

  number(): number {
    this.peek();
    const text = this.text;
    const start = this.pos;
    let at = start;
    let code = text.charCodeAt(at);
    if (code === 45) code = text.charCodeAt(++at);
    const first = at;
    let value = 0;
    if (code === 48) code = text.charCodeAt(++at);
    else
      while (code >= 48 && code <= 57) {
        value = value * 10 + code - 48;
        code = text.charCodeAt(++at);
      }
    if (at === first) this.#unexpected("a number");
    let digits = at - first;
    let scale = 0;
    if (code === 46) {
      const point = at;
      while ((code = text.charCodeAt(++at)) >= 48 && code <= 57) value = value * 10 + code - 48;
      scale = at - point - 1;
      digits += scale;
      if (scale === 0) this.fail("invalid_json", "number ends with its point", at);
    }
    this.pos = at;
    if (code === 69 || code === 101) return this.#exponent(start);
    if (code >= 48 && code <= 57) this.fail("invalid_json", "number begins with 0", first);
    // Both are exact up to here, and so the quotient is rounded once, as it has to be.
    if (digits > 15) return Number(text.slice(start, at));
    if (scale !== 0) value /= powersOfTen[scale]!;
    return first === start ? value : -value;
  }

  #exponent(start: number): number {
    const text = this.text;
    let at = this.pos + 1;
    if (text.charCodeAt(at) === 43 || text.charCodeAt(at) === 45) at++;
    const first = at;
    while (text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57) at++;
    if (at === first) this.fail("invalid_json", "number has an exponent without digits", at);
    this.pos = at;
    return Number(text.slice(start, at));
  }

  /** What `find` gives, from the text that comes; afterwards the cursor stands where it stood. */
  lookAhead<T>(find: () => T): T {
    const pos = this.pos;
    const objects = this.#objects;
    const lists = this.#lists;
    const found = find();
    this.pos = pos;
    this.#objects = objects;
    this.#lists = lists;
    return found;
  }

  /** Passes a value of any kind. */
  skip(): void {
    switch (this.peek()) {
      case 123:
        if (this.open(123))
          do {
            this.string();
            this.expect(58);
            this.skip();
          } while (this.next(125));
        break;
      case 91:
        if (this.open(91))
          do this.skip();
          while (this.next(93));
        break;
      case 34:
        this.string();
        break;
      case 116:
      case 102:
        this.bool();
        break;
      case 110:
        if (!this.takeNull()) this.#unexpected("a value");
        break;
      default:
        this.number();
    }
  }
}
