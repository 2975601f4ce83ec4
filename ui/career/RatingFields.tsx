/** What somebody says of each expectation of a level: one of four steps or "not seen", and an example one can remember. */
import { Radio, Textarea } from "@mantine/core";
import { useState } from "react";
import type { Expectation, Rated, Rating } from "../api/generated";
import { useWords } from "../app/words";
import classes from "./rating.module.css";
import { RATINGS, RATING_WORDS } from "./lists";

interface Answer {
  rating: Rating | null;
  example: string;
}

export interface Answers {
  list: Answer[];
  set: (at: number, change: Partial<Answer>) => void;
  /** One for each expectation; null while one is still open. */
  complete: Rated[] | null;
  left: number;
}

/** Always begun anew: what was said before is sealed, for whoever says it again too. */
export function useAnswers(expectations: Expectation[]): Answers {
  const [list, setList] = useState<Answer[]>(() => expectations.map(() => ({ rating: null, example: "" })));
  const set = (at: number, change: Partial<Answer>) =>
    setList((now) => now.map((answer, place) => (place === at ? { ...answer, ...change } : answer)));
  const given = list.flatMap(({ rating, example }) =>
    rating === null ? [] : [{ rating, example: example.trim() }],
  );
  const left = list.length - given.length;
  return { list, set, complete: left === 0 ? given : null, left };
}

export function RatingFields(props: {
  expectations: Expectation[];
  answers: Answers;
  problem: (field: string) => string | null;
  /** What the example is called: theirs or the leader's own. */
  exampleLabel: string;
}) {
  const { t } = useWords();
  const { expectations, answers, problem } = props;
  return (
    <ol className={classes.expectations}>
      {expectations.map(({ what, signals }, at) => (
        // An expectation has no identity but its place on the level.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <li key={at} className={classes.expectation}>
          <div>
            <p className={classes.what}>{what}</p>
            <ul className={classes.signals}>
              {signals.map((signal) => (
                <li key={signal}>{signal}</li>
              ))}
            </ul>
          </div>
          <div className={classes.answer}>
            <Radio.Group
              aria-label={what}
              value={answers.list[at]?.rating ?? null}
              onChange={(rating) => answers.set(at, { rating: rating as Rating })}
            >
              <div className={classes.ratings}>
                {RATINGS.map((rating) => (
                  <Radio key={rating} size="md" value={rating} label={t(RATING_WORDS[rating])} />
                ))}
              </div>
            </Radio.Group>
            {answers.list[at]?.rating !== null && (
              <Textarea
                label={props.exampleLabel}
                value={answers.list[at]?.example ?? ""}
                onChange={(event) => answers.set(at, { example: event.currentTarget.value })}
                error={problem(`answers.${at}.example`)}
                autosize
                minRows={1}
              />
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
