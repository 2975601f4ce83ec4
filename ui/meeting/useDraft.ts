/** The text being typed in a talk: kept about a second after typing pauses, on leaving the box, and on leaving the screen. */
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import { call } from "../api/core";
import type { MeetingId, MeetingPage } from "../api/generated";
import { beforeLock } from "../app/beforeLock";

export type Keeping = "kept" | "writing" | "failed";

const PAUSE = 900;
const TRY_AGAIN = 3000;

export interface Draft {
  text: string;
  write: (text: string) => void;
  keeping: Keeping;
  /** Keeps what is not kept yet, and answers whether it is. */
  keepNow: () => Promise<boolean>;
  /** While finishing, the text is about to become the record: nothing more is kept as a draft. */
  holdBack: (on: boolean) => void;
}

export function useDraft(meeting: MeetingId, initial: string): Draft {
  const client = useQueryClient();
  const [text, setText] = useState(initial);
  const [keeping, setKeeping] = useState<Keeping>("kept");
  const [failures, setFailures] = useState(0);
  const latest = useRef(initial);
  const kept = useRef(initial);
  const heldBack = useRef(false);
  // One keeping after the other, so that an older text can never arrive last.
  const line = useRef(Promise.resolve(true));

  const keepOnce = useCallback(async () => {
    const sent = latest.current;
    if (sent === kept.current) return true;
    if (heldBack.current) return false;
    try {
      await call("meeting.keep_draft", { meeting, text: sent });
    } catch {
      setKeeping("failed");
      setFailures((count) => count + 1);
      return false;
    }
    kept.current = sent;
    // The prepared page is asked for once; on coming back it must hold the words kept since.
    client.setQueryData<MeetingPage>(
      ["meeting.prepare", { meeting }],
      (page) => page && { ...page, draft: sent },
    );
    setKeeping(latest.current === sent ? "kept" : "writing");
    return true;
  }, [client, meeting]);

  const keepNow = useCallback(() => {
    line.current = line.current.then(keepOnce);
    return line.current;
  }, [keepOnce]);

  const write = useCallback((next: string) => {
    latest.current = next;
    setText(next);
    setKeeping("writing");
  }, []);

  const holdBack = useCallback((on: boolean) => {
    heldBack.current = on;
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: every new text and every failure starts the pause again.
  useEffect(() => {
    if (keeping === "kept") return;
    const timer = setTimeout(() => void keepNow(), keeping === "failed" ? TRY_AGAIN : PAUSE);
    return () => clearTimeout(timer);
  }, [text, keeping, failures, keepNow]);

  useEffect(
    () =>
      beforeLock(async () => {
        // Somebody may type on while the words are being kept.
        while (latest.current !== kept.current) if (!(await keepNow())) return false;
        return true;
      }),
    [keepNow],
  );

  useEffect(() => {
    const leaving = () => void keepNow();
    window.addEventListener("pagehide", leaving);
    window.addEventListener("beforeunload", leaving);
    document.addEventListener("visibilitychange", leaving);
    return () => {
      window.removeEventListener("pagehide", leaving);
      window.removeEventListener("beforeunload", leaving);
      document.removeEventListener("visibilitychange", leaving);
      // Leaving the screen by any way keeps the words, and whoever shows this talk asks again.
      void keepNow().then(() => client.invalidateQueries());
    };
  }, [client, keepNow]);

  return { text, write, keeping, keepNow, holdBack };
}
