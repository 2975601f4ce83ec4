/** What can be done with the promise now: the likely thing as a button, the rest in a menu. */
import { Button, Menu } from "@mantine/core";
import { useActions } from "../app/actions";
import { go } from "../app/places";
import { useWords } from "../app/words";
import { Keys } from "../parts/Keys";
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
  const { commitment, name } = page.line;
  const onVerb = (verb: PromiseVerb) => open(verb, page.line);
  const asks = page.may.some((verb) => THEIRS.includes(verb));
  const verbs = page.may.filter((verb) => !THEIRS.includes(verb) && !ELSEWHERE.includes(verb));
  const first = asks ? undefined : verbs[0];
  const rest = verbs.filter((verb) => verb !== first);
  const handOver = () => go(`/promises/${commitment}/hand-over`);
  const receipt = () => go(`/promises/${commitment}/receipt`);
  useActions({
    "promise-receipt": receipt,
    ...(asks && { "promise-hand-over": handOver }),
    ...(page.may.includes("claim") && { "promise-claim": () => onVerb("claim") }),
    ...(page.may.includes("move") && { "promise-move": () => onVerb("move") }),
  });
  return (
    <>
      {asks && (
        <>
          <Button variant="filled" onClick={handOver}>
            {t("promise-page-hand-over", { name })}
          </Button>
          <Button onClick={() => go(`/promises/${commitment}/paper`)}>{t("promise-page-paper")}</Button>
        </>
      )}
      {first && (
        <Button
          variant="filled"
          onClick={() => onVerb(first)}
          rightSection={KEYS[first] && <Keys keys={KEYS[first]} />}
        >
          {t(VERB_WORDS[first])}
        </Button>
      )}
      {!asks && <Button onClick={receipt}>{t("promise-page-receipt")}</Button>}
      {(rest.length > 0 || asks) && (
        <Menu position="bottom-end">
          <Menu.Target>
            <Button>{t("promise-page-more")}</Button>
          </Menu.Target>
          <Menu.Dropdown>
            {rest.map((verb) => (
              <Menu.Item
                key={verb}
                onClick={() => onVerb(verb)}
                rightSection={KEYS[verb] && <Keys keys={KEYS[verb]} />}
              >
                {t(VERB_WORDS[verb])}
              </Menu.Item>
            ))}
            {asks && rest.length > 0 && <Menu.Divider />}
            {asks && <Menu.Item onClick={receipt}>{t("promise-page-receipt")}</Menu.Item>}
          </Menu.Dropdown>
        </Menu>
      )}
    </>
  );
}
