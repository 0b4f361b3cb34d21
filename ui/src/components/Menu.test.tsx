import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { Menu } from "./Menu";

test.each([true, false])("a menu opens and does what is chosen (icon only: %s)", async (iconOnly) => {
  const user = userEvent.setup();
  const remove = vi.fn();
  render(
    <Menu
      label="Acties"
      iconOnly={iconOnly}
      actions={[
        { id: "rename", label: "Hernoemen", onAction: vi.fn() },
        { id: "remove", label: "Verwijderen", onAction: remove },
      ]}
    />,
  );
  await user.click(screen.getByRole("button", { name: "Acties" }));
  await user.click(await screen.findByRole("menuitem", { name: "Verwijderen" }));
  expect(remove).toHaveBeenCalledOnce();
});
