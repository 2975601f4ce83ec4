import { Menu } from "@mantine/core";
import { useState } from "react";
import { useAnswer } from "../api/hooks";
import { useHouse } from "../app/house";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { Keys } from "../parts/Keys";
import { PromiseLine as PromisePicture } from "../parts/PromiseLine";
import { usePromiseDialogs } from "./PromiseActions";
import { PromiseChip } from "./PromiseMark";
import type { ListProps } from "./PromiseTable";
import type { PromiseLine, PromiseVerb } from "../api/generated";
import { CAUSE_WORDS, VERB_WORDS } from "./lists";
import classes from "./promises.module.css";

const PICTURE_WIDTH = 220;
/** The keys of the verbs that have one. */
const VERB_KEYS: Partial<Record<PromiseVerb, string>> = { claim: "K", move: "M" };

export function PromiseRow({ line, axis, current, onCurrent, asTable }: ListProps & { line: PromiseLine }) {
  const { t, shortDay } = useWords();
  const dated = (day: string | null) => (day === null ? t("promises-no-date-short") : shortDay(day));
  return (
    // The row takes its keys through the table body, where all rows are known.
    <tr
      data-line={line.commitment}
      tabIndex={line.commitment === current?.commitment ? 0 : -1}
      onFocus={() => onCurrent(line)}
      onClick={() => go({ screen: "promise", commitment: line.commitment })}
    >
      <th scope="row">
        <span className={classes.name} title={line.name}>
          {line.name}
        </span>
      </th>
      <td>
        <span className={classes.what} title={line.what}>
          {line.what}
        </span>
        {line.inheritedFrom !== null && (
          <span className={classes.inherited}>
            {line.inheritedFrom === ""
              ? t("promises-inherited-before")
              : t("promises-inherited", { name: line.inheritedFrom })}
          </span>
        )}
      </td>
      {asTable ? (
        <InWords line={line} />
      ) : (
        <td className={classes.picture}>
          <PromisePicture
            line={line}
            from={axis.from}
            to={axis.to}
            today={axis.today}
            width={PICTURE_WIDTH}
          />
        </td>
      )}
      <td className={classes.date}>{dated(line.due)}</td>
      {!asTable && <td>{line.moves.length === 0 ? t("promises-not-moved") : line.moves.length}</td>}
      <td className={classes.state}>
        <PromiseChip line={line} />
      </td>
      <td className="screen-only">
        <RowMenu line={line} isCurrent={line.commitment === current?.commitment} />
      </td>
    </tr>
  );
}

/** What the picture shows, written out. */
function InWords({ line }: { line: PromiseLine }) {
  const { t, shortDay } = useWords();
  const dated = (day: string | null) => (day === null ? t("promises-no-date-short") : shortDay(day));
  return (
    <>
      <td className={classes.date}>{shortDay(line.promisedOn)}</td>
      <td className={classes.date}>{dated(line.originalDue)}</td>
      <td className={classes.moves}>
        {line.moves.length === 0 && t("promises-not-moved")}
        {line.moves.map((move, place) => (
          // Moves are never taken out or put in between: their place is their name.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <span key={place}>
            {t("promises-move-row", {
              on: shortDay(move.on),
              to: dated(move.to),
              cause: t(CAUSE_WORDS[move.cause]),
            })}
          </span>
        ))}
      </td>
    </>
  );
}

/** What can be done with this promise now. It is asked for when somebody looks. */
function RowMenu({ line, isCurrent }: { line: PromiseLine; isCurrent: boolean }) {
  const { t } = useWords();
  const [opened, setOpened] = useState(false);
  return (
    <Menu
      position="bottom-end"
      withinPortal={false}
      // It grows when the verbs are there, and then may have to stand above its line.
      preventPositionChangeWhenVisible={false}
      opened={opened}
      onChange={setOpened}
    >
      <Menu.Target>
        <button
          type="button"
          className={classes.menuButton}
          aria-label={t("promises-row-menu", { name: line.name, what: line.what })}
          tabIndex={isCurrent ? 0 : -1}
          onClick={(event) => event.stopPropagation()}
        >
          <span aria-hidden="true">⋯</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown className={classes.menu} onClick={(event) => event.stopPropagation()}>
        {opened && <RowVerbs line={line} />}
      </Menu.Dropdown>
    </Menu>
  );
}

function RowVerbs({ line }: { line: PromiseLine }) {
  const { t } = useWords();
  const { readOnly } = useHouse();
  const { open } = usePromiseDialogs();
  const { commitment } = line;
  const page = useAnswer("commitments.show", { commitment });
  const verbs = readOnly ? [] : (page.data?.may ?? []);
  return (
    <>
      <Menu.Item onClick={() => go({ screen: "promise", commitment })}>{t("promises-open")}</Menu.Item>
      <Menu.Item onClick={() => go(`/promises/${commitment}/receipt`)}>{t("promises-receipt")}</Menu.Item>
      {verbs.length > 0 && <Menu.Divider />}
      {verbs.map((verb) => (
        <Menu.Item
          key={verb}
          onClick={() => open(verb, line)}
          rightSection={VERB_KEYS[verb] && <Keys keys={VERB_KEYS[verb]} />}
        >
          {t(VERB_WORDS[verb])}
        </Menu.Item>
      ))}
    </>
  );
}
