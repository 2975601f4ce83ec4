import { Select, type SelectProps } from "@mantine/core";
import { useRef } from "react";

interface Option {
  value: string;
  label: string;
}

type Props = Omit<SelectProps, "data" | "searchable" | "onBlur" | "onInput"> & {
  data: (Option | { group: string; items: Option[] })[];
};

/**
 * A choice made by typing part of a word: a few letters and Tab or Enter are enough. Whoever types faster than the list is
 * drawn is understood all the same: the kit takes only an option that is marked already, so what was typed is held
 * against the list once more when the field is left.
 */
export function TypedSelect({ data, onChange, ...rest }: Props) {
  const typed = useRef("");
  const options = data.flatMap((one) => ("items" in one ? one.items : [one]));
  const choose: SelectProps["onChange"] = (value, option) => {
    typed.current = "";
    onChange?.(value, option);
  };
  return (
    <Select
      {...rest}
      data={data}
      onChange={choose}
      searchable
      openOnFocus={false}
      selectFirstOptionOnChange
      autoSelectOnBlur
      onInput={(event) => {
        typed.current = event.currentTarget.value.trim().toLowerCase();
      }}
      onBlur={() => {
        const first = typed.current && options.find((option) => option.label.toLowerCase().includes(typed.current));
        if (first) choose(first.value, first);
        typed.current = "";
      }}
    />
  );
}
