import { ChannelError } from "../channel-error.ts";

/** A place in a service config, so that what is wrong there can be named: `methodConfig[0].timeout`. */
export class ConfigPlace {
  readonly #path: string;

  constructor(path = "") {
    this.#path = path;
  }

  field(name: string): ConfigPlace {
    return new ConfigPlace(this.#path === "" ? name : `${this.#path}.${name}`);
  }

  item(index: number): ConfigPlace {
    return new ConfigPlace(`${this.#path}[${index}]`);
  }

  /** The error for what stands here: `"must be …"`, `"is no …"`. */
  invalid(problem: string): ChannelError {
    return new ChannelError("invalid_service_config", `service config: ${this.#path} ${problem}`);
  }
}
