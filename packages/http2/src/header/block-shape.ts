import { type Field, FieldKind, LAST_PSEUDO } from "./field.ts";

/** Which message a header list may be. Source: RFC 9113 §8.3. */
export const Shape = {
  REQUEST: 1,
  EXTENDED_CONNECT: 2,
  RESPONSE: 4,
  INFORMATIONAL: 8,
  TRAILERS: 16,
  /** Set beside REQUEST: the response has no content whatever its content-length says. */
  HEAD: 32,
} as const;

const bit = (kind: FieldKind): number => 1 << kind;
const METHOD = bit(FieldKind.METHOD);
const SCHEME = bit(FieldKind.SCHEME);
const AUTHORITY = bit(FieldKind.AUTHORITY);
const PATH = bit(FieldKind.PATH);
const STATUS = bit(FieldKind.STATUS);
const PROTOCOL = bit(FieldKind.PROTOCOL);

/** Judges a header list field by field; reused from one list to the next. */
export class BlockShape {
  #seen = 0;
  #malformed = false;
  #regularSeen = false;
  #connect = false;
  #head = false;
  #options = false;
  #star = false;
  #path = "";
  #web = false;
  #authority = "";
  #host: string | undefined;
  /** The value of `:status`, 0 when there is none. */
  status = 0;
  /** The value of `content-length`, -1 when there is none. */
  contentLength = -1;

  reset(): void {
    this.#seen = 0;
    this.#malformed = false;
    this.#regularSeen = false;
    this.#connect = false;
    this.#head = false;
    this.#options = false;
    this.#star = false;
    this.#path = "";
    this.#web = false;
    this.#host = undefined;
    this.status = 0;
    this.contentLength = -1;
  }

  add(field: Field): void {
    const { kind } = field;
    if (!field.validValue) this.#malformed = true;
    if (kind === FieldKind.REGULAR) this.#regularSeen = true;
    else if (kind <= LAST_PSEUDO) this.#addPseudo(field);
    else {
      this.#regularSeen = true;
      this.#addSpecial(field);
    }
  }

  #addPseudo(field: Field): void {
    const mask = bit(field.kind);
    if (this.#regularSeen || (this.#seen & mask) !== 0) this.#malformed = true;
    this.#seen |= mask;
    const { value } = field;
    switch (field.kind) {
      case FieldKind.METHOD:
        this.#connect = value === "CONNECT";
        this.#head = value === "HEAD";
        this.#options = value === "OPTIONS";
        if (value === "") this.#malformed = true;
        break;
      case FieldKind.SCHEME:
        this.#web = value === "http" || value === "https";
        break;
      case FieldKind.PATH:
        this.#path = value;
        this.#star = value === "*";
        break;
      case FieldKind.AUTHORITY:
        this.#authority = value;
        break;
      case FieldKind.STATUS:
        if (/^[1-9][0-9]{2}$/.test(value)) this.status = Number(value);
        else this.#malformed = true;
        break;
    }
  }

  #addSpecial(field: Field): void {
    const { value } = field;
    switch (field.kind) {
      case FieldKind.CONTENT_LENGTH: {
        const length = /^[0-9]{1,15}$/.test(value) ? Number(value) : -1;
        if (length === -1 || (this.contentLength !== -1 && this.contentLength !== length))
          this.#malformed = true;
        this.contentLength = length;
        break;
      }
      case FieldKind.TE:
        if (value.toLowerCase() !== "trailers") this.#malformed = true;
        break;
      case FieldKind.HOST:
        if (this.#host !== undefined && this.#host !== value) this.#malformed = true;
        this.#host = value;
        break;
      default:
        this.#malformed = true;
    }
  }

  /** The set of `Shape` bits that fit; 0 when the list is malformed. */
  result(): number {
    if (this.#malformed) return 0;
    const seen = this.#seen;
    if (seen === 0) return Shape.TRAILERS;
    if (seen === STATUS) {
      if (this.status >= 200) return Shape.RESPONSE;
      // 101 has no meaning in HTTP/2 (RFC 9113 §8.6).
      return this.status === 101 ? 0 : Shape.INFORMATIONAL;
    }
    return this.#requestShape(seen);
  }

  #requestShape(seen: number): number {
    const host = this.#host;
    if (
      host !== undefined &&
      (seen & AUTHORITY) !== 0 &&
      host.toLowerCase() !== this.#authority.toLowerCase()
    )
      return 0;
    if (this.#connect && (seen & PROTOCOL) === 0) return seen === (METHOD | AUTHORITY) ? Shape.REQUEST : 0;
    const needed = METHOD | SCHEME | PATH;
    if ((seen & needed) !== needed || (seen & STATUS) !== 0) return 0;
    if (this.#path === "") return 0;
    if (this.#web && !this.#path.startsWith("/") && !(this.#star && this.#options)) return 0;
    if ((seen & PROTOCOL) === 0) return this.#head ? Shape.REQUEST | Shape.HEAD : Shape.REQUEST;
    return this.#connect && (seen & AUTHORITY) !== 0 ? Shape.EXTENDED_CONNECT : 0;
  }
}
