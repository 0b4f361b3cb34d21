import { type Command, Plugin, PluginKey } from "@milkdown/kit/prose/state";
import { $prose } from "@milkdown/kit/utils";

/** Ticks or unticks the task around the cursor. */
export const toggleTask: Command = (state, dispatch) => {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth--) {
    const node = $from.node(depth);
    if (node.type.name !== "list_item" || node.attrs.checked == null) continue;
    dispatch?.(
      state.tr.setNodeMarkup($from.before(depth), undefined, { ...node.attrs, checked: node.attrs.checked !== true }),
    );
    return true;
  }
  return false;
};

/** A click on the box of a task ticks it; the box is drawn in the margin of the item. */
export const taskClicks = $prose(
  () =>
    new Plugin({
      key: new PluginKey("REGIOVISIE_TASKS"),
      props: {
        handleClickOn: (view, _position, node, at, event, direct) => {
          if (!direct || node.type.name !== "list_item" || node.attrs.checked == null || !view.editable) return false;
          const item = view.nodeDOM(at);
          if (!(item instanceof HTMLElement) || event.target !== item) return false;
          if (event.clientX > item.getBoundingClientRect().left + 4) return false;
          view.dispatch(
            view.state.tr.setNodeMarkup(at, undefined, { ...node.attrs, checked: node.attrs.checked !== true }),
          );
          return true;
        },
      },
    }),
);
