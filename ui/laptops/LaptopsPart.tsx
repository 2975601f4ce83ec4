/** Laptops that exchange files with this one: its own card to hand out, and those whose words were compared. */
import { Button, CopyButton, VisuallyHidden } from "@mantine/core";
import { useState } from "react";
import type { LaptopCard, LaptopLine } from "../api/generated";
import { useAnswer, useCommand } from "../api/hooks";
import { useActions } from "../app/actions";
import { useHouse } from "../app/house";
import { useSaveDocument } from "../app/saveDocument";
import { useWords } from "../app/words";
import { Answered } from "../parts/Answered";
import { EmptyState } from "../parts/EmptyState";
import { Line, LineList } from "../parts/LineList";
import { Section } from "../parts/Section";
import { AcceptLaptopDialog } from "./AcceptLaptopDialog";
import { EightWords } from "./EightWords";
import classes from "./laptops.module.css";

export function LaptopsPart() {
  const { t } = useWords();
  const { kind } = useHouse();
  const card = useAnswer("laptops.card", null);
  return (
    <>
      <Section
        title={t("laptops-this")}
        hint={kind === "review" ? t("laptops-this-hint-review") : t("laptops-this-hint-center")}
      >
        <Answered answer={card}>{(known) => <OwnCard card={known} />}</Answered>
      </Section>
      <KnownLaptops />
    </>
  );
}

function OwnCard({ card }: { card: LaptopCard }) {
  const { t } = useWords();
  const save = useSaveDocument("laptops-card-saved");
  return (
    <div className={classes.card}>
      <div className={classes.beside}>
        <h3 className={classes.heading}>{t("laptops-words")}</h3>
        <p className={classes.quiet}>{t("laptops-words-why")}</p>
        <EightWords words={card.words} />
        <div className={`${classes.buttons} screen-only`}>
          <Button onClick={() => save(card.document)}>
            {t("laptops-card-save")}
          </Button>
          <CopyButton value={card.text}>
            {({ copied, copy }) => (
              <Button onClick={copy}>{copied ? t("app-copied") : t("laptops-card-copy")}</Button>
            )}
          </CopyButton>
        </div>
      </div>
      <img
        className={classes.qr}
        src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(card.qr)}`}
        alt={t("laptops-card-qr")}
      />
    </div>
  );
}

function KnownLaptops() {
  const { t } = useWords();
  const { readOnly } = useHouse();
  const laptops = useAnswer("laptops.list", null);
  const [renewed, setRenewed] = useState<LaptopLine | null>(null);
  const [adding, setAdding] = useState(false);
  const close = () => {
    setAdding(false);
    setRenewed(null);
  };
  useActions(readOnly ? {} : { "laptops-accept": () => setAdding(true) });
  const add = !readOnly && <Button onClick={() => setAdding(true)}>{t("laptops-add")}</Button>;
  return (
    <Section title={t("laptops-known")} hint={t("laptops-known-hint")}>
      <Answered answer={laptops}>
        {(list) =>
          list.length === 0 ? (
            <EmptyState sentence={t("laptops-none")} example={t("laptops-none-how")} button={add} />
          ) : (
            <>
              <LineList>
                {list.map((line) => (
                  <LaptopRow key={line.laptop} line={line} onRenew={() => setRenewed(line)} />
                ))}
              </LineList>
              <div className={classes.buttons}>{add}</div>
            </>
          )
        }
      </Answered>
      <AcceptLaptopDialog opened={adding || renewed !== null} renewed={renewed} onClose={close} />
    </Section>
  );
}

function LaptopRow({ line, onRenew }: { line: LaptopLine; onRenew: () => void }) {
  const { t, day } = useWords();
  const { readOnly } = useHouse();
  const forget = useCommand("laptops.forget");
  const since = { day: day(line.acceptedOn) };
  const isForgotten = line.forgottenOn !== null;
  const facts = [
    t(line.kind === "hr" ? "laptops-kind-hr" : "laptops-kind-center"),
    line.forgottenOn !== null
      ? t("laptops-forgotten", { day: day(line.forgottenOn) })
      : t(line.how === "compared" ? "laptops-compared" : "laptops-vouched", since),
    line.formerKeys > 0 && t("laptops-former", { count: line.formerKeys }),
  ];
  return (
    <Line
      glyph={isForgotten ? "dotted" : "filled"}
      tone={isForgotten ? "quiet" : "good"}
      why={
        <>
          <p>{facts.filter(Boolean).join(" · ")}</p>
          {!isForgotten && <p className={classes.small}>{line.words.join(" ")}</p>}
        </>
      }
      button={
        !readOnly && (
          <>
            <Button size="compact-sm" onClick={onRenew}>
              {isForgotten ? t("laptops-again") : t("laptops-renew")}
              <VisuallyHidden>: {line.name}</VisuallyHidden>
            </Button>
            {!isForgotten && (
              <Button size="compact-sm" onClick={() => forget.mutate({ laptop: line.laptop })}>
                {t("laptops-forget")}
                <VisuallyHidden>: {line.name}</VisuallyHidden>
              </Button>
            )}
          </>
        )
      }
    >
      <b>{line.name}</b>
    </Line>
  );
}
