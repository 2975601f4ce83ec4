/** The screen that looks at one file from another laptop: without a file it asks for one. */
import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import type { ChosenFile } from "../api/core";
import { useWords } from "../app/words";
import { EmptyState } from "../parts/EmptyState";
import { Page } from "../parts/Page";
import { useChoosePacket, useFileInAddress } from "./chosenFile";

/** What is shown of a chosen file. */
export interface LookProps {
  file: ChosenFile;
  onAnother: () => void;
}

export function PacketScreen(props: {
  title: string;
  summary: string;
  actions?: ReactNode;
  /** The address of this screen. */
  at: string;
  look: (props: LookProps) => ReactNode;
}) {
  const { t } = useWords();
  const { title, summary, actions, look: Look } = props;
  const file = useFileInAddress();
  const another = useChoosePacket(props.at);
  return (
    <Page title={title} summary={summary} actions={actions}>
      {file === null ? (
        <EmptyState
          sentence={t("hr-read-none")}
          button={
            <Button variant="filled" onClick={another}>
              {t("packet-choose-another")}
            </Button>
          }
        />
      ) : (
        <Look key={file.file} file={file} onAnother={another} />
      )}
    </Page>
  );
}
