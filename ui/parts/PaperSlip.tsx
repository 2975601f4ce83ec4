import type { ReactNode } from "react";
import classes from "./paper.module.css";

/** The part of a paper that comes back: boxes to tick, room for words, a signature, and the code of what it asks about. */
export function PaperSlip(props: {
  /** For the leader, on the screen alone: what to do with it. */
  help: string;
  code: string;
  title: string;
  /** What it is about, where the title does not say it. */
  about?: ReactNode;
  boxes: string[];
  words: string;
  signature: string;
}) {
  return (
    <>
      <p className={`${classes.help} screen-only`}>{props.help}</p>
      <section className={classes.slip}>
        <p className={classes.code}>{props.code}</p>
        <p className={classes.slipTitle}>{props.title}</p>
        {props.about}
        {props.boxes.length > 0 && (
          <ul className={classes.boxes}>
            {props.boxes.map((box) => (
              <li key={box}>
                <span className={classes.box} aria-hidden="true" />
                {box}
              </li>
            ))}
          </ul>
        )}
        <p className={classes.ruled}>{props.words}</p>
        <p className={classes.signature}>{props.signature}</p>
      </section>
    </>
  );
}
