import { createContext } from "react";

/** Whether the part stands inside the page's `<main>` already; screens that take the whole window bring their own. */
export const InMainContext = createContext(false);
