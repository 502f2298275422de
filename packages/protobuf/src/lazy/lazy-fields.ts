import { type LazyList, lazyList } from "./lazy-list.ts";
import { Unread } from "./unread.ts";

/** The value of a lazy field, in a list of those of its message. */
class Slot implements LazyList {
  readonly name: string;
  value: unknown;
  readonly next: Slot | undefined;

  constructor(name: string, value: unknown, next: Slot | undefined) {
    this.name = name;
    this.value = value;
    this.next = next;
  }

  cloneUnread(message: object, name: string, copy: object): boolean {
    const value = peekLazy(message as Record<string, unknown>, name);
    if (!(value instanceof Unread)) return false;
    holdLazy(copy, name, value);
    return true;
  }
}

interface WithSlots {
  readonly [lazyList]?: Slot;
}

function slotOf(message: WithSlots, name: string): Slot | undefined {
  let slot = message[lazyList];
  while (slot !== undefined && slot.name !== name) slot = slot.next;
  return slot;
}

/**
 * A lazy field is a property of its message's own with a getter: on the prototype it would be lost by `{ ...message }`,
 * `Object.keys` and JSON.stringify. All messages share the getter of a name, so that the engine sees one shape.
 */
const properties: Map<string, PropertyDescriptor> = /* @__PURE__ */ new Map();

function propertyOf(name: string): PropertyDescriptor {
  const known = properties.get(name);
  if (known !== undefined) return known;
  const property: PropertyDescriptor & ThisType<WithSlots> = {
    get() {
      const slot = slotOf(this, name)!;
      if (slot.value instanceof Unread) slot.value = slot.value.read();
      return slot.value;
    },
    set(value: unknown) {
      slotOf(this, name)!.value = value;
    },
    enumerable: true,
    configurable: true,
  };
  properties.set(name, property);
  return property;
}

/** For generated code: gives a message the property of a lazy field. */
export function holdLazy(message: object, name: string, value: Unread<unknown>): void {
  const slot = new Slot(name, value, (message as WithSlots)[lazyList]);
  Object.defineProperty(message, lazyList, { value: slot, configurable: true });
  Object.defineProperty(message, name, propertyOf(name));
}

/** For generated code: the value of a lazy field, as it is while nobody has read it. */
export function peekLazy<M extends object, K extends keyof M & string>(
  message: M | undefined,
  name: K,
): M[K] | Unread<NonNullable<M[K]>> | undefined {
  if (message === undefined) return undefined;
  const value = slotOf(message, name)?.value;
  // A copy made key by key may have the list and lack the property.
  return value instanceof Unread && Object.hasOwn(message, name) ? value : message[name];
}
