/** What went wrong and what to do about it, in one line for a person; anything else that is thrown is a bug. */
export class Trouble extends Error {}
