/** Tells the core, and tests, when something has really been painted: two animation frames after rendering. */
import { useIsFetching, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { call } from "../api/core";
import type { VaultStatus } from "../api/generated";

const marked = new Set<string>();

function afterPainting(then: () => void): () => void {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(then);
  });
  return () => cancelAnimationFrame(frame);
}

function mark(what: "shell" | "data"): void {
  if (marked.has(what)) return;
  marked.add(what);
  // Marks are for measuring only: a shell that does not know them is no fault.
  call("shell.mark", { mark: what }).catch(() => {});
}

/** `<html data-painted>` becomes "door" with the first screen before a vault is open, and "data" with the first after. */
export function useMarks(status: VaultStatus | undefined): void {
  const client = useQueryClient();
  const fetching = useIsFetching();
  const marks = status?.marks === true;
  useEffect(() => {
    if (marks) return afterPainting(() => mark("shell"));
  }, [marks]);
  useEffect(() => {
    if (status === undefined || fetching > 0) return;
    return whenThereIsATitle(() => {
      // A screen that has just been mounted asks only now; its answer brings us here again.
      if (client.isFetching() > 0) return;
      document.documentElement.dataset.painted = status.state === "open" ? "data" : "door";
      if (marks && status.state === "open") mark("data");
    });
  }, [status, fetching, marks, client]);
}

/** Waits, frame by frame, until a screen stands (its code may still be loading), and then until it is painted. */
function whenThereIsATitle(then: () => void): () => void {
  let stop = () => {};
  const look = () => {
    stop = document.querySelector("h1") === null ? afterPainting(look) : afterPainting(then);
  };
  look();
  return () => stop();
}
