import { Select, type SelectProps } from "@mantine/core";
import { type KeyboardEvent, useRef } from "react";

interface Option {
  value: string;
  label: string;
}

type Props = Omit<SelectProps, "data" | "searchable" | "onBlur" | "onInput" | "onKeyDown" | "onOptionSubmit"> & {
  data: (Option | { group: string; items: Option[] })[];
};

/** The option that is marked in the list that is open; none as long as it is not drawn. */
function markedOption(): HTMLElement | null {
  return document.querySelector<HTMLElement>("[role=listbox] [data-combobox-selected]");
}

/**
 * A choice made by typing part of a word: a few letters and Tab or Enter are enough. Whoever types faster than the list is
 * drawn is understood all the same: what was typed is held against the list when the field is left. Nothing is chosen by
 * passing through, and Escape takes back what was typed.
 */
export function TypedSelect({ data, onChange, ...rest }: Props) {
  const typed = useRef("");
  const moved = useRef(false);
  const options = data.flatMap((one) => ("items" in one ? one.items : [one]));
  const settle = () => {
    typed.current = "";
    moved.current = false;
  };
  const chooseTyped = () => {
    const first = typed.current && options.find((option) => option.label.toLowerCase().includes(typed.current));
    settle();
    if (first) onChange?.(first.value, first);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === "Escape") settle();
    if (event.key === "ArrowDown" || event.key === "ArrowUp") moved.current = true;
    const isWanted = moved.current || typed.current !== "";
    if ((event.key !== "Enter" && event.key !== "Tab") || !isWanted) return;
    // Not left to the kit, which may have lost which one is marked while the list was drawn anew.
    if (event.key === "Enter") event.preventDefault();
    const marked = markedOption();
    if (marked === null) chooseTyped();
    else marked.click();
  };
  return (
    <Select
      {...rest}
      data={data}
      onChange={onChange}
      searchable
      openOnFocus={false}
      selectFirstOptionOnChange
      allowDeselect={false}
      onOptionSubmit={settle}
      onKeyDown={onKeyDown}
      onInput={(event) => {
        typed.current = event.currentTarget.value.trim().toLowerCase();
      }}
      onBlur={chooseTyped}
    />
  );
}
