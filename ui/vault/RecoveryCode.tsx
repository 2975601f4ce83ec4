/** The recovery code, shown once: print it, then type it back, now or from Settings later. */
import { Button, TextInput } from "@mantine/core";
import { type FormEvent, type ReactNode, useState } from "react";
import { problemAt, useDoor } from "../api/hooks";
import { useWords } from "../app/words";
import { DoorPage } from "./DoorPage";
import styles from "./vault.module.css";

export function RecoveryCode(props: { code: string; onDone: () => void }) {
  const [typing, setTyping] = useState(false);
  return typing ? (
    <TypeBack onShowAgain={() => setTyping(false)} onDone={props.onDone} />
  ) : (
    <ShowOnce code={props.code} onGoOn={() => setTyping(true)} />
  );
}

function ShowOnce(props: { code: string; onGoOn: () => void }) {
  const { t } = useWords();
  const print = useDoor("shell.print");
  return (
    <DoorPage title={t("vault-recovery-title")} sentence={t("vault-recovery-sentence")}>
      <CodeGroups code={props.code} />
      <ul className={styles.points}>
        <li>{t("vault-recovery-keep")}</li>
        <li>{t("vault-recovery-once")}</li>
      </ul>
      <div className={`${styles.form} screen-only`}>
        <div className={styles.formEnd}>
          <Button variant="filled" onClick={() => print.mutate(null)} autoFocus>
            {t("vault-recovery-print")}
          </Button>
          <Button onClick={props.onGoOn}>{t("vault-recovery-written-down")}</Button>
        </div>
      </div>
    </DoorPage>
  );
}

/** Eight groups of five and a check group; in groups a person can copy them without losing the place. */
export function CodeGroups({ code }: { code: string }) {
  const { t } = useWords();
  const groups = code.split(/[\s-]+/).map((text, place) => ({ text, id: `${place}-${text}` }));
  return (
    <ol className={styles.code} aria-label={t("vault-recovery-code")}>
      {groups.map((group) => (
        <li key={group.id}>{group.text}</li>
      ))}
    </ol>
  );
}

function TypeBack(props: { onShowAgain: () => void; onDone: () => void }) {
  const { t } = useWords();
  return (
    <DoorPage title={t("vault-type-back-title")} sentence={t("vault-type-back-sentence")}>
      <TypeBackForm
        onDone={props.onDone}
        others={
          <>
            <Button onClick={props.onShowAgain}>{t("vault-type-back-show")}</Button>
            <Button variant="subtle" onClick={props.onDone}>
              {t("vault-type-back-later")}
            </Button>
          </>
        }
      />
    </DoorPage>
  );
}

/** Typing the code back once proves that what is on paper is the code. Also used by Settings, which keeps asking. */
export function TypeBackForm(props: { onDone: () => void; others?: ReactNode }) {
  const { t, say } = useWords();
  const [code, setCode] = useState("");
  const confirm = useDoor("vault.confirm_recovery");
  const problem = problemAt(confirm.error, "code");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    confirm.mutate({ code }, { onSuccess: props.onDone });
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextInput
        className={styles.codeField}
        label={t("vault-recovery-code")}
        description={t("vault-recovery-code-hint")}
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
        error={problem && say(problem)}
        autoComplete="off"
        spellCheck={false}
        required
      />
      <div className={styles.formEnd}>
        <Button type="submit" variant="filled" loading={confirm.isPending} disabled={code === ""}>
          {t("vault-type-back-check")}
        </Button>
        {props.others}
      </div>
    </form>
  );
}
