export const operations = ["encode", "decode", "create", "toJson", "fromJson"] as const;
export type Operation = (typeof operations)[number];
