/**
 * An immutable header list. Names are lower case, pseudo-headers come first. Sending the SAME instance again
 * costs a look-up instead of an encoding, and a received block that repeats byte for byte (with the HPACK
 * tables unchanged) is delivered as the SAME instance: keep instances, and hang parsed results on `memo`.
 */
export class HeaderBlock {
  /** name, value, name, value, … in order; the fields of `base`, if any, come first. */
  readonly fields: readonly string[];
  /** Names whose values are sent never-indexed. Source: RFC 7541 §7.1.3. */
  readonly sensitive: ReadonlySet<string> | undefined;
  /** The block this one extends: the encoder takes its encoding from the cache and adds the rest. */
  readonly base: HeaderBlock | undefined;
  /** The upper layer's own parse of this block; the engine never reads it. */
  memo: unknown = undefined;
  /** @internal Which messages this list may be (`Shape` bits); -1 while nobody has asked. */
  shape = -1;
  /** @internal The number in `:status`, 0 without one. */
  status = 0;
  /** @internal The number in `content-length`, -1 without one. */
  contentLength = -1;
  /** @internal The last encoding: which encoder made it, with its table at which version. */
  encodedBy = 0;
  /** @internal */
  encodedVersion = 0;
  /** @internal */
  encodedBytes: Uint8Array | undefined = undefined;

  constructor(fields: readonly string[], sensitive?: ReadonlySet<string>, base?: HeaderBlock) {
    this.fields = base === undefined ? fields : [...base.fields, ...fields];
    this.sensitive = sensitive;
    this.base = base;
  }

  /** A block with `fields` after the ones of this block; only they are encoded when this block was sent before. */
  with(fields: readonly string[], sensitive?: ReadonlySet<string>): HeaderBlock {
    return new HeaderBlock(fields, sensitive, this);
  }

  /** The first value of `name`, undefined when there is none. */
  get(name: string): string | undefined {
    const { fields } = this;
    for (let i = 0; i < fields.length; i += 2) if (fields[i] === name) return fields[i + 1];
    return undefined;
  }
}
