/** One promise as a document for the employee, the same on the hand-over screen and on paper. */
import type { ReactNode } from "react";
import { startOfSentence, useWords } from "../app/words";
import classes from "../parts/paper.module.css";
import own from "./Handed.module.css";
import type { Condition, HandedPromise } from "../api/generated";
import { CAUSE_WORDS, CONDITION_WORDS, FACET_WORDS, STRENGTH_WORDS } from "./lists";

export function HandedDocument({ handed }: { handed: HandedPromise }) {
  const { t, dayOnPaper } = useWords();
  const { terms, name, promisor } = handed;
  const due = handed.due ? dayOnPaper(handed.due) : t("promise-handed-no-date");
  const first = handed.originalDue ? dayOnPaper(handed.originalDue) : t("promise-handed-no-date");
  const from = { promisor, team: handed.teamName, day: dayOnPaper(handed.promisedOn) };
  return (
    <article className={classes.paper}>
      <p className={classes.who}>{t("promise-handed-to", { name })}</p>
      <h1 className={classes.title}>{terms.what}</h1>
      <p className={classes.who}>{t("promise-handed-from", from)}</p>
      <dl className={own.facts}>
        <Fact name={t("promise-handed-due")}>{due}</Fact>
        {handed.moves.length > 0 && <Fact name={t("promise-handed-first-date")}>{first}</Fact>}
        {/* A plain promise goes without saying: nobody is told a firmness that nobody chose. */}
        {terms.strength !== "promise" && (
          <Fact name={t("promise-handed-strength")}>{t(STRENGTH_WORDS[terms.strength])}</Fact>
        )}
        {terms.howKnown !== "" && <Fact name={t("promise-handed-known")}>{terms.howKnown}</Fact>}
        {terms.opening && (
          <Fact name={t("promise-handed-opening")}>
            {t("promise-handed-opening-seats", {
              position: terms.opening.position,
              seats: terms.opening.seats,
            })}
          </Fact>
        )}
        {handed.witnesses.length > 0 && (
          <Fact name={t("promise-handed-witnesses")}>
            {handed.witnesses.map((witness) => (
              <div key={witness}>{witness}</div>
            ))}
          </Fact>
        )}
      </dl>
      <Conditions handed={handed} />
      {terms.facets.length > 0 && (
        <Part title={t("promise-handed-facets")}>
          {terms.facets.map((facet) => (
            <li key={facet}>{t(FACET_WORDS[facet])}</li>
          ))}
        </Part>
      )}
      <Moves handed={handed} />
      <SaidSoFar handed={handed} />
    </article>
  );
}

/** What was said of its being kept, by the one who promised or by the employee. */
function SaidSoFar({ handed }: { handed: HandedPromise }) {
  const { t, dayOnPaper } = useWords();
  const { promisor, state, claimedOn } = handed;
  const said = () => {
    switch (state) {
      case "claimed_kept":
      case "kept_unconfirmed":
        return claimedOn && t("promise-handed-claimed", { promisor, day: dayOnPaper(claimedOn) });
      case "partly_kept":
        return t("promise-handed-partly", { promisor });
      case "kept":
        return t("promise-handed-confirmed");
      case "contested":
        return t("promise-handed-contested");
      default:
        return null;
    }
  };
  const words = said();
  return words && <p className={classes.next}>{words}</p>;
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={own.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul>{children}</ul>
    </section>
  );
}

function Conditions({ handed }: { handed: HandedPromise }) {
  const { t } = useWords();
  const { conditions } = handed.terms;
  if (conditions.length === 0) return null;
  const words = ({ what, words }: Condition) =>
    words === "" ? t(CONDITION_WORDS[what]) : `${t(CONDITION_WORDS[what])}: ${words}`;
  return (
    <Part title={t("promise-handed-conditions")}>
      {conditions.map((condition, place) => (
        // Conditions have no identity but their place in the terms.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <li key={place}>
          {words(condition)}{" "}
          <span className={classes.who}>
            {condition.whose === "leader"
              ? t("promise-handed-condition-employer")
              : t("promise-handed-condition-employee", { name: handed.name })}
          </span>
        </li>
      ))}
    </Part>
  );
}

function Moves({ handed }: { handed: HandedPromise }) {
  const { t, dayOnPaper } = useWords();
  if (handed.moves.length === 0) return null;
  return (
    <Part title={t("promise-handed-moves")}>
      {handed.moves.map((move) => (
        <li key={move.entry}>
          {t("promise-handed-move", {
            to: move.to ? dayOnPaper(move.to) : t("promise-handed-no-date"),
            on: dayOnPaper(move.on),
            cause: startOfSentence(t(CAUSE_WORDS[move.cause])),
          })}
          {move.words !== "" && `: ${move.words}`}
          {move.meanwhile !== "" && <p>{t("promise-handed-meanwhile", { words: move.meanwhile })}</p>}
        </li>
      ))}
    </Part>
  );
}
