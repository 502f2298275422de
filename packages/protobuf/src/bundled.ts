// The sources of the `.proto` files that come with Weft.
export { bundledProtos } from "./gen/bundled.ts";
