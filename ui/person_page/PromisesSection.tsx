/** What was promised to this person: each promise with its small picture, and what was said in a talk but not yet written down. */
import { Anchor, Button, Menu, VisuallyHidden } from "@mantine/core";
import { useState } from "react";
import type { PersonPage, PromiseDraft, PromiseLine as Promised } from "../api/generated";
import { useCommand } from "../api/hooks";
import { useHouse } from "../app/house";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { usePromiseDialogs } from "../commitments/PromiseActions";
import { PromiseMark } from "../commitments/PromiseMark";
import { spanOf } from "../commitments/spanOf";
import { Line, LineList } from "../parts/LineList";
import { PromiseLine } from "../parts/PromiseLine";
import { useArrowKeys } from "../parts/arrowKeys";
import { Section } from "../parts/Section";
import { LineMenu } from "./LineMenu";
import classes from "./person_page.module.css";

/** The open ones come first; what was kept long ago is a click away. */
const SHOWN_FIRST = 4;
const PICTURE_WIDTH = 200;

export function PromisesSection({ page }: { page: PersonPage }) {
  const { t } = useWords();
  const { make } = usePromiseDialogs();
  const { readOnly } = useHouse();
  const keys = useArrowKeys<HTMLUListElement>();
  const { person, promises, promiseDrafts: drafts } = page;
  const here = page.left === null;
  if (!here && promises.length === 0) return null;
  return (
    <Section
      title={t("person-page-promises")}
      aside={
        here &&
        !readOnly && (
          <Button size="compact-sm" className="screen-only" onClick={() => make({ person })}>
            {t("person-page-promise-make")}
          </Button>
        )
      }
    >
      {promises.length === 0 && drafts.length === 0 && (
        <p className={classes.quiet}>{t("person-page-promises-empty", { name: page.name })}</p>
      )}
      {drafts.length > 0 && (
        <LineList {...keys} className={promises.length > 0 ? classes.drafts : undefined}>
          {drafts.map((draft) => (
            <DraftLine key={draft.draft} draft={draft} />
          ))}
        </LineList>
      )}
      {promises.length > 0 && <PromiseLines promises={promises} />}
    </Section>
  );
}

/** All pictures share one stretch of time, so that they can be compared. */
function PromiseLines({ promises }: { promises: Promised[] }) {
  const { t, day } = useWords();
  const { today } = useHouse();
  const [all, setAll] = useState(false);
  const shown = all ? promises : promises.slice(0, SHOWN_FIRST);
  const span = spanOf(shown, today);
  const keys = useArrowKeys<HTMLUListElement>();
  return (
    <>
      <LineList {...keys}>
        {shown.map((line) => (
          <Line key={line.commitment}>
            <div className={classes.promise}>
              <div>
                <Anchor
                  component="button"
                  type="button"
                  ta="start"
                  onClick={() => go({ screen: "promise", commitment: line.commitment })}
                >
                  {line.what}
                </Anchor>
                <p className={classes.quiet}>
                  <PromiseMark line={line} /> {/* What is due soon has its day in the mark. */}
                  {line.endedOn === null &&
                    line.glyph !== "soon" &&
                    (line.due
                      ? t("person-page-promise-due", { day: day(line.due) })
                      : t("person-page-promise-no-date"))}
                </p>
              </div>
              <PromiseLine line={line} {...span} width={PICTURE_WIDTH} />
            </div>
          </Line>
        ))}
      </LineList>
      {shown.length < promises.length && (
        <p className={classes.all}>
          <Anchor component="button" type="button" onClick={() => setAll(true)}>
            {t("person-page-promises-all", { count: promises.length })}
          </Anchor>
        </p>
      )}
    </>
  );
}

/** Said in a talk, and not a promise yet: it waits to be written down, or to be let go. */
function DraftLine({ draft }: { draft: PromiseDraft }) {
  const { t, day } = useWords();
  const { make } = usePromiseDialogs();
  const drop = useCommand("commitments.drop_draft");
  return (
    <Line
      glyph="ring"
      tone="soon"
      why={t("person-page-draft-said", { day: day(draft.saidOn) })}
      button={
        <>
          <Button onClick={() => make({ person: draft.person, draft })}>
            {t("person-page-draft-write")}
            <VisuallyHidden>: {draft.text}</VisuallyHidden>
          </Button>
          <LineMenu text={draft.text}>
            <Menu.Item onClick={() => go({ screen: "meeting", meeting: draft.meeting })}>
              {t("person-page-draft-talk")}
            </Menu.Item>
            <Menu.Item onClick={() => drop.mutate({ draft: draft.draft })}>
              {t("person-page-draft-drop")}
            </Menu.Item>
          </LineMenu>
        </>
      }
    >
      {draft.text}
    </Line>
  );
}
