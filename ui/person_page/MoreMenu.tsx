import { Button, Menu } from "@mantine/core";
import type { PersonPage } from "../api/generated";
import { go } from "../app/places";
import { useWords } from "../app/words";
import type { Opens } from "./openDialog";

/** What changes from a day on, leaving and coming back, and the way to this person's privacy. */
export function MoreMenu({ page, onOpen }: { page: PersonPage; onOpen: Opens }) {
  const { t } = useWords();
  const running = page.assignments.filter(
    (assignment) => assignment.to === null && assignment.kind !== "substantive",
  );
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button>{t("person-page-more")}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {page.left === null && (
          <>
            <Menu.Item onClick={() => onOpen({ kind: "hours" })}>{t("person-page-change-hours")}</Menu.Item>
            <Menu.Item onClick={() => onOpen({ kind: "team" })}>{t("person-page-change-team")}</Menu.Item>
            <Menu.Item onClick={() => onOpen({ kind: "manager" })}>
              {t("person-page-change-manager")}
            </Menu.Item>
            <Menu.Item onClick={() => onOpen({ kind: "assign" })}>{t("person-page-assign")}</Menu.Item>
            {running.map(({ assignment, position }) => (
              <Menu.Item
                key={assignment}
                onClick={() => onOpen({ kind: "end_assignment", assignment, position })}
              >
                {t("person-page-end-assignment", { position })}
              </Menu.Item>
            ))}
            <Menu.Divider />
          </>
        )}
        <Menu.Item onClick={() => go(`/people/${page.person}/privacy`)}>
          {t("person-page-privacy", { name: page.name })}
        </Menu.Item>
        {page.left === null ? (
          <Menu.Item onClick={() => onOpen({ kind: "leave" })}>{t("person-page-leave")}</Menu.Item>
        ) : (
          <Menu.Item onClick={() => onOpen({ kind: "rehire" })}>{t("person-page-rehire")}</Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
