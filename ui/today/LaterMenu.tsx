import { ActionIcon, Button, Group, Menu, Stack } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import { useState } from "react";
import type { Day } from "../api/values";
import { useCalendar } from "../app/calendar";
import { useWords } from "../app/words";
import { DateField } from "../parts/DateField";
import { FormDialog } from "../parts/FormDialog";
import { Keys } from "../parts/Keys";

/** Later (tomorrow, Monday, a day of your choice), or not needed at all. Asks nothing; one Undo brings it back. */
export function LaterMenu(props: {
  fact: string;
  opened: boolean;
  onChange: (opened: boolean) => void;
  onSetAside: (until: string) => void;
}) {
  const { t } = useWords();
  const [picking, setPicking] = useState(false);
  return (
    <>
      <Menu opened={props.opened} onChange={props.onChange} position="bottom-end" returnFocus>
        <Menu.Target>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={32}
            aria-label={t("today-line-actions", { fact: props.fact })}
          >
            <IconDots size={18} stroke={1.75} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{t("today-later")}</Menu.Label>
          <Menu.Item onClick={() => props.onSetAside("tomorrow")}>{t("today-tomorrow")}</Menu.Item>
          <Menu.Item onClick={() => props.onSetAside("monday")}>{t("today-monday")}</Menu.Item>
          <Menu.Item onClick={() => setPicking(true)}>{t("today-pick")}</Menu.Item>
          <Menu.Divider />
          <Menu.Item rightSection={<Keys keys="X" />} onClick={() => props.onSetAside("for_good")}>
            {t("today-not-needed")}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <FormDialog opened={picking} title={t("today-pick")} onClose={() => setPicking(false)}>
        <PickDay
          fact={props.fact}
          onClose={() => setPicking(false)}
          onPicked={(day) => {
            setPicking(false);
            props.onSetAside(day);
          }}
        />
      </FormDialog>
    </>
  );
}

function PickDay(props: { fact: string; onPicked: (day: Day) => void; onClose: () => void }) {
  const { t } = useWords();
  const calendar = useCalendar();
  const [day, setDay] = useState<Day | null>(null);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (day) props.onPicked(day);
      }}
    >
      <Stack gap="md">
        <p>{props.fact}</p>
        <DateField {...calendar} label={t("today-until")} value={day} onChange={setDay} autoFocus />
        <Group justify="flex-end" gap="xs">
          <Button onClick={props.onClose}>{t("parts-leave-it")}</Button>
          <Button type="submit" variant="filled" disabled={day === null}>
            {t("today-set-aside")}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
