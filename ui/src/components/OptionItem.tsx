import { ListBoxItem } from "react-aria-components";
import type { Option } from "./Select";

/** A line of a list to choose from. All its words are its name: a label of its own would leave out what one sees. */
export function OptionItem({ option }: { option: Option }) {
  return (
    <ListBoxItem id={option.id} textValue={option.label} isDisabled={option.isDisabled} className="rv-option">
      <span>{option.label}</span>
      {option.description !== undefined && <span className="rv-option__description"> {option.description}</span>}
    </ListBoxItem>
  );
}
