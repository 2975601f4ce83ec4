/** How far the reading of a long file is, told once it takes longer than a moment, with the way to stop it. */
import { Button, Progress } from "@mantine/core";
import { useEffect, useState } from "react";
import { CoreFailure, call } from "../api/core";
import type { Progress as HowFar } from "../api/generated";
import { useWords } from "../app/words";
import classes from "./quality.module.css";

/** What is quicker than this is not told at all. */
const AT_ONCE = 300;
const ASK_EVERY = 200;

export function LongReading({ running }: { running: boolean }) {
  const { t } = useWords();
  const far = useHowFar(running);
  if (far === null) return null;
  const percent = far.of === 0 ? 0 : Math.min(100, Math.round((far.read / far.of) * 100));
  return (
    <div className={classes.progress}>
      <p role="status">{t("contacts-reading", { percent })}</p>
      <Progress value={percent} aria-label={t("contacts-reading-label")} />
      <div>
        <Button onClick={() => void call("import.stop", null)}>{t("contacts-stop")}</Button>
      </div>
    </div>
  );
}

/** Asked beside the call that reads; null while it is not running, or not for long enough to be told. */
function useHowFar(running: boolean): HowFar | null {
  const [far, setFar] = useState<HowFar | null>(null);
  useEffect(() => {
    if (!running) return setFar(null);
    let timer = setTimeout(async function ask() {
      try {
        const now = await call("import.progress", null);
        setFar((before) => (now.of > 0 ? now : before));
        timer = setTimeout(ask, ASK_EVERY);
      } catch (failure) {
        if (!(failure instanceof CoreFailure)) throw failure;
        setFar(null);
      }
    }, AT_ONCE);
    return () => clearTimeout(timer);
  }, [running]);
  return far;
}
