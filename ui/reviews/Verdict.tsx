/** What became of a file from another laptop, said before anything else: whether it is sound, or why it is refused. */
import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import type { Message, PacketFault } from "../api/generated";
import { useHouse } from "../app/house";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { EightWords } from "../laptops/EightWords";
import { Notice } from "../parts/Notice";
import { Glyph } from "../parts/StatusGlyph";
import { FAULTS } from "./lists";
import classes from "./reviews.module.css";

/** It is whole, and comes from whom it says; and what was checked for that. */
export function Sound(props: { about: string; sentence: Message; checked?: string[]; children?: ReactNode }) {
  const { t, say } = useWords();
  const { about, sentence, checked } = props;
  return (
    <section className={classes.verdict} data-tone="good">
      <Glyph name="filled" tone="good" className={classes.verdictGlyph} />
      <div>
        <p className={classes.about}>{about}</p>
        <h2 className={classes.verdictWord}>{t("packet-sound-title")}</h2>
        <p>{say(sentence)}</p>
        {checked && (
          <ul className={classes.checked}>
            {checked.map((what) => (
              <Checked key={what}>{what}</Checked>
            ))}
          </ul>
        )}
        {props.children}
      </div>
    </section>
  );
}

/** What was checked of a packet that brings a record along, and held. */
export function useChecked({ from, verified }: { from: string; verified: Message | null }): string[] {
  const { t, say } = useWords();
  const signed = t("packet-checked-signature", { name: from });
  return [signed, t("packet-checked-recipient"), ...(verified === null ? [] : [say(verified)])];
}

/** A line about what was checked, and held. */
export function Checked({ children }: { children: ReactNode }) {
  return (
    <li>
      <Glyph name="tick" tone="good" />
      <span>{children}</span>
    </li>
  );
}

/** What is no fault of a file and should be known before anything of it is taken. */
export function Notes({ notes }: { notes: Message[] }) {
  const { say } = useWords();
  if (notes.length === 0) return null;
  return (
    <div className={classes.notices}>
      {notes.map((note) => (
        <Notice key={say(note)} tone="soon">
          {say(note)}
        </Notice>
      ))}
    </div>
  );
}

/** It is refused: what it is, the sentence of the core, and the way out. Nothing here has changed. */
export function Refused(props: {
  about: string;
  fault: PacketFault;
  sentence: Message;
  /** The eight words of whoever signed it, where they are what has to be compared. */
  words: string[];
  onAnother: () => void;
  /** What to do about it, where that is another thing than usual. */
  way?: string;
  /** Where such files are at home, where that is not with HR. */
  home?: Home;
  children?: ReactNode;
}) {
  const { t, say } = useWords();
  const { title, way, leads, alarm } = FAULTS[props.fault];
  const tone = alarm ? "now" : "soon";
  return (
    <section className={classes.verdict} data-tone={tone}>
      <Glyph name={alarm ? "cross" : "dotted"} tone={tone} className={classes.verdictGlyph} />
      <div>
        <p className={classes.about}>{props.about}</p>
        <h2 className={classes.verdictWord}>{t(title)}</h2>
        <p>{say(props.sentence)}</p>
        {props.words.length > 0 && (
          <div className={classes.signedBy}>
            <p className={classes.quiet}>{t("packet-signed-by")}</p>
            <EightWords words={props.words} />
          </div>
        )}
        <p className={classes.next}>{props.way ?? t(way)}</p>
        <p className={`${classes.next} ${classes.small}`}>{t("packet-nothing-changed")}</p>
        <div className={classes.buttons}>
          {props.children}
          <Button variant={props.children ? undefined : "filled"} onClick={props.onAnother}>
            {t("packet-choose-another")}
          </Button>
          {leads && <Way leads={leads} home={props.home} />}
        </div>
      </div>
    </section>
  );
}

interface Home {
  to: string;
  words: string;
}

function Way({ leads, home }: { leads: "laptops" | "requests" | "home"; home?: Home }) {
  const { t } = useWords();
  const { kind } = useHouse();
  const isReview = kind === "review";
  if (leads === "laptops") {
    return <Button onClick={() => go("/settings/laptops")}>{t("packet-to-laptops")}</Button>;
  }
  if (home) return <Button onClick={() => go(home.to)}>{home.words}</Button>;
  if (leads === "requests" && isReview) {
    return <Button onClick={() => go("/requests")}>{t("packet-to-requests")}</Button>;
  }
  return (
    <Button onClick={() => go(isReview ? "/reviews" : "/promises/hr")}>
      {t(isReview ? "app-to-reviews" : "review-to-hr")}
    </Button>
  );
}
