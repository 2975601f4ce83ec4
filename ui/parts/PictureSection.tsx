/** A picture under its heading: the sentence that says what it shows, as wide as there is room, and the same as a table. */
import { useElementSize } from "@mantine/hooks";
import type { ReactNode } from "react";
import styles from "./parts.module.css";
import { Section } from "./Section";
import { type AsTable, TableToggle } from "./TableToggle";

const USUAL_WIDTH = 960;

export function PictureSection(props: {
  title: ReactNode;
  sentence?: ReactNode;
  asTable: AsTable;
  picture: (width: number) => ReactNode;
  table: ReactNode;
}) {
  const { asTable, picture, table } = props;
  const { ref, width } = useElementSize();
  return (
    <Section title={props.title} hint={props.sentence} aside={<TableToggle asTable={asTable} />}>
      <div ref={ref} className={styles.picture}>
        {asTable.shown ? table : picture(width || USUAL_WIDTH)}
      </div>
    </Section>
  );
}
