import { Button, CopyButton } from "@mantine/core";
import { Component, type ReactNode } from "react";
import { Page } from "../parts/Page";
import styles from "./app.module.css";
import { useWords } from "./words";

/** A fault in one screen leaves the rest standing: it says so, and offers to show the screen again. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return <BrokenScreen error={error} onAgain={() => this.setState({ error: null })} />;
  }
}

export function BrokenScreen(props: { error: Error; onAgain: () => void }) {
  const { t } = useWords();
  const details = `${props.error.name}: ${props.error.message}`;
  return (
    <Page
      title={t("app-broken-title")}
      summary={t("app-screen-broken")}
      actions={
        <>
          <Button variant="filled" onClick={props.onAgain}>
            {t("app-show-again")}
          </Button>
          <CopyDetails details={details} />
        </>
      }
    >
      <p className={styles.faultDetails}>{details}</p>
    </Page>
  );
}

export function CopyDetails(props: { details: string }) {
  const { t } = useWords();
  return (
    <CopyButton value={props.details}>
      {({ copied, copy }) => (
        <Button onClick={copy}>{copied ? t("app-copied") : t("app-copy-details")}</Button>
      )}
    </CopyButton>
  );
}
