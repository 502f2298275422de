/** What raises the limit, as it is told to whoever is over it. */
export const raisesLimit = "--max-message-bytes";
