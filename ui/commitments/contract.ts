/** The types of promises are written by the core now; this file goes once nothing asks for it any more. */
export type * from "../api/generated";
/** One entry of the promise log: "<log hex>:<seq>". */
export type EntryId = string;
