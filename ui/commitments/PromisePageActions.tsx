/** What can be done with the promise now: the likely thing as a button, the rest in a menu. */
import { Button, Menu } from "@mantine/core";
import { useActions } from "../app/actions";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { Keys } from "../parts/Keys";
import { AnswerSheetDialog, AnswerSheetItems, useAnswerSheet } from "./AnswerSheet";
import { usePromiseDialogs } from "./PromiseActions";
import type { PromisePage, PromiseVerb } from "../api/generated";
import { VERB_WORDS } from "./lists";

/** What only the employee can say is said on the hand-over screen or on paper, never in a dialog of the leader's. */
const THEIRS: PromiseVerb[] = ["answer", "confirm"];
/** These belong to an entry, a condition or a side, and have their buttons there. */
const ELSEWHERE: PromiseVerb[] = ["reply", "meet_condition", "view"];
const KEYS: Partial<Record<PromiseVerb, string>> = { claim: "K", move: "M" };

export function PromisePageActions({ page }: { page: PromisePage }) {
  const { t } = useWords();
  const { open } = usePromiseDialogs();
  const { line, may } = page;
  const asks = may.some((verb) => THEIRS.includes(verb));
  const ours = may.filter((verb) => !THEIRS.includes(verb) && !ELSEWHERE.includes(verb));
  // The core says what is likely; with what is over that is nothing, and its receipt comes first.
  const first = ours.find((verb) => verb === line.next);
  const entry = page.receipt === null ? "" : `?entry=${encodeURIComponent(page.receipt)}`;
  const receipt = () => go(`/promises/${line.commitment}/receipt${entry}`);
  useActions({
    "promise-receipt": receipt,
    ...(asks && { "promise-hand-over": () => go(`/promises/${line.commitment}/hand-over`) }),
    ...(may.includes("claim") && { "promise-claim": () => open("claim", line) }),
    ...(may.includes("move") && { "promise-move": () => open("move", line) }),
  });
  return (
    <>
      {first && (
        <Button
          variant="filled"
          onClick={() => open(first, line)}
          rightSection={KEYS[first] && <Keys keys={KEYS[first]} />}
        >
          {t(VERB_WORDS[first])}
        </Button>
      )}
      {asks && <AskThem page={page} likely={first === undefined} />}
      {!asks && (
        <Button variant={first === undefined ? "filled" : undefined} onClick={receipt}>
          {t("promise-page-receipt")}
        </Button>
      )}
      <MoreMenu page={page} verbs={ours.filter((verb) => verb !== first)} receipt={asks ? receipt : null} />
    </>
  );
}

/** The two ways to their answer: the hand-over screen, or paper. */
function AskThem({ page, likely }: { page: PromisePage; likely: boolean }) {
  const { t } = useWords();
  const { commitment, name } = page.line;
  return (
    <>
      <Button variant={likely ? "filled" : undefined} onClick={() => go(`/promises/${commitment}/hand-over`)}>
        {t("promise-page-hand-over", { name })}
      </Button>
      <Button onClick={() => go(`/promises/${commitment}/paper`)}>{t("promise-page-paper")}</Button>
    </>
  );
}

/** `receipt` stands here where other buttons need the room; the ways to a reply, where nothing else is asked of them. */
function MoreMenu(props: { page: PromisePage; verbs: PromiseVerb[]; receipt: (() => void) | null }) {
  const { t } = useWords();
  const { open } = usePromiseDialogs();
  const { page, verbs, receipt } = props;
  const { commitment, name } = page.line;
  const sheet = useAnswerSheet(commitment);
  if (verbs.length === 0 && receipt === null) return null;
  return (
    <Menu position="bottom-end" withinPortal={false}>
      <Menu.Target>
        <Button>{t("promise-page-more")}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {verbs.map((verb) => (
          <Menu.Item
            key={verb}
            onClick={() => open(verb, page.line)}
            rightSection={KEYS[verb] && <Keys keys={KEYS[verb]} />}
          >
            {t(VERB_WORDS[verb])}
          </Menu.Item>
        ))}
        {receipt && verbs.length > 0 && <Menu.Divider />}
        {!receipt && page.may.includes("reply") && (
          <>
            <Menu.Divider />
            <Menu.Item onClick={() => go(`/promises/${commitment}/hand-over`)}>
              {t("promise-page-hand-over-reply", { name })}
            </Menu.Item>
            <Menu.Item onClick={() => go(`/promises/${commitment}/paper`)}>
              {t("promise-page-paper-reply")}
            </Menu.Item>
          </>
        )}
        {page.may.includes("answer") && <AnswerSheetItems sheet={sheet} />}
        {receipt && <Menu.Item onClick={receipt}>{t("promise-page-receipt")}</Menu.Item>}
      </Menu.Dropdown>
      <AnswerSheetDialog sheet={sheet} />
    </Menu>
  );
}
