import { ListBoxItem, Text } from "react-aria-components";
import type { Option } from "./Select";

/** A line of a list to choose from. */
export function OptionItem({ option }: { option: Option }) {
  return (
    <ListBoxItem id={option.id} textValue={option.label} isDisabled={option.isDisabled} className="rv-option">
      <Text slot="label">{option.label}</Text>
      {option.description !== undefined && (
        <Text slot="description" className="rv-option__description">
          {option.description}
        </Text>
      )}
    </ListBoxItem>
  );
}
