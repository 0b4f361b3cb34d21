import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { Button } from "./Button";
import { Icon, type IconName } from "./Icon";
import "./Menu.css";

/** Something a menu can do. */
export type MenuAction = {
  id: string;
  label: string;
  description?: string;
  icon?: IconName;
  isDisabled?: boolean;
  onAction: () => void;
};

/** Less-used verbs behind one button. */
export function Menu(props: {
  label: string;
  actions: MenuAction[];
  icon?: IconName;
  iconOnly?: boolean;
  small?: boolean;
  variant?: "primary" | "secondary" | "subtle";
  testId?: string;
}) {
  return (
    <MenuTrigger>
      <Button
        icon={props.icon ?? (props.iconOnly === true ? "more" : "chevronDown")}
        iconOnly={props.iconOnly}
        small={props.small}
        variant={props.variant ?? "secondary"}
        testId={props.testId}
        tooltip={props.iconOnly === true ? "" : undefined}
      >
        {props.label}
      </Button>
      <Popover className="rv-popover">
        <AriaMenu
          className="rv-menu"
          onAction={(id) => props.actions.find((action) => action.id === id)?.onAction()}
          disabledKeys={props.actions.filter((action) => action.isDisabled).map((action) => action.id)}
        >
          {props.actions.map((action) => (
            <MenuItem key={action.id} id={action.id} textValue={action.label} className="rv-option rv-menu__item">
              <span className="rv-menu__label">
                {action.icon !== undefined && <Icon name={action.icon} />}
                {action.label}
              </span>
              {action.description !== undefined && (
                <span className="rv-option__description"> {action.description}</span>
              )}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
