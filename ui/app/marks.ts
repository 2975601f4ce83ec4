/** Tells the core, and tests, when something has really been painted: two animation frames after rendering. */
import { useIsFetching, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { call } from "../api/core";
import type { VaultStatus } from "../api/generated";

const FRAME_QUERIES = ["vault.status", "settings.read"];
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
    return afterPainting(() => {
      const answers = client.getQueryCache().findAll({
        predicate: ({ queryKey, state }) =>
          state.status === "success" && !FRAME_QUERIES.includes(String(queryKey[0])),
      });
      if (status.state !== "open") document.documentElement.dataset.painted = "door";
      else if (answers.length > 0 && client.isFetching() === 0) {
        document.documentElement.dataset.painted = "data";
        if (marks) mark("data");
      }
    });
  }, [status, fetching, marks, client]);
}
