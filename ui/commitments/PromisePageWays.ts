import type { PromiseWay } from "../api/generated";

/** By which way words of the employee came into the record, as the record tells it. */
export const CAME_BY: Record<PromiseWay, string> = {
  hand_over: "promise-page-came-here",
  file: "promise-page-came-file",
  paper: "promise-page-came-paper",
  said: "promise-page-came-said",
};
