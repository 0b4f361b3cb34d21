//! What writers do to a text.

use crate::world::{Chance, Flavour, Paragraph, Section, Token, World, sentence, word};

/// Whether an edit may touch the passage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// Anything goes.
    Everywhere,
    /// The words of the passage stay, and stay together.
    Around,
}

fn marked(paragraph: &Paragraph) -> bool {
    paragraph.iter().any(|token| token.copy.is_some())
}

fn free(text: &str) -> Token {
    Token { text: text.to_owned(), copy: None }
}

impl World {
    /// One edit, half of the time where the passage is.
    pub fn edit(&mut self, chance: &mut Chance, flavour: Flavour, reach: Reach) {
        let section = self.somewhere(chance);
        match chance.below(20) {
            0..8 => self.edit_word(chance, section, reach),
            8 => {
                let at = chance.below(self.sections[section].paragraphs.len() + 1);
                if self.may_cut(section, at, reach) {
                    self.sections[section].paragraphs.insert(at, sentence(chance, flavour));
                }
            }
            9 => drop(self.take_paragraph(chance, section, reach)),
            10..12 => self.move_paragraph(chance, section, section, reach),
            12..14 => {
                let other = chance.below(self.sections.len());
                self.move_paragraph(chance, section, other, reach);
            }
            14 => self.split_section(chance, section, reach),
            15 => self.merge_section(section),
            16 => self.duplicate(chance, section, reach),
            17 => self.split_or_join_paragraph(chance, section, reach),
            18 => {
                let other = chance.below(self.sections.len());
                self.sections.swap(section, other);
            }
            _ => self.typography(chance, section, reach),
        }
    }

    fn somewhere(&self, chance: &mut Chance) -> usize {
        let with = self.sections.iter().position(|section| section.paragraphs.iter().any(marked));
        with.filter(|_| chance.percent(50)).unwrap_or_else(|| chance.below(self.sections.len()))
    }

    /// Whether a cut between two paragraphs leaves the passage together.
    fn may_cut(&self, section: usize, at: usize, reach: Reach) -> bool {
        let paragraphs = &self.sections[section].paragraphs;
        let before = at.checked_sub(1).and_then(|at| paragraphs.get(at)).is_some_and(marked);
        reach == Reach::Everywhere || !(before && paragraphs.get(at).is_some_and(marked))
    }

    /// Whether a paragraph may go elsewhere: it holds nothing of the passage, or all of it.
    fn may_move(&self, section: usize, at: usize, reach: Reach) -> bool {
        let paragraphs = &self.sections[section].paragraphs;
        reach == Reach::Everywhere
            || !marked(&paragraphs[at])
            || paragraphs.iter().filter(|paragraph| marked(paragraph)).count() == 1
    }

    /// Changes, adds or leaves out a word, near the passage half of the time.
    fn edit_word(&mut self, chance: &mut Chance, section: usize, reach: Reach) {
        let paragraphs = &mut self.sections[section].paragraphs;
        let near = paragraphs.iter().position(marked).filter(|_| chance.percent(50));
        let at = near.unwrap_or_else(|| chance.below(paragraphs.len()));
        let Some(paragraph) = paragraphs.get_mut(at).filter(|paragraph| !paragraph.is_empty()) else {
            return;
        };
        let place = chance.below(paragraph.len());
        if reach == Reach::Around && paragraph[place].copy.is_some() {
            return;
        }
        match chance.below(3) {
            0 => {
                // A new word before this one; inside the passage only when it may be touched.
                let inside =
                    place > 0 && paragraph[place - 1].copy.is_some() && paragraph[place].copy.is_some();
                if reach == Reach::Everywhere || !inside {
                    paragraph.insert(place, free(word(chance)));
                }
            }
            1 => drop(paragraph.remove(place)),
            _ => word(chance).clone_into(&mut paragraph[place].text),
        }
    }

    fn take_paragraph(&mut self, chance: &mut Chance, section: usize, reach: Reach) -> Option<Paragraph> {
        let at = chance.below(self.sections[section].paragraphs.len());
        let stays = reach == Reach::Around && self.sections[section].paragraphs.get(at).is_some_and(marked);
        let enough = self.sections[section].paragraphs.len() > 1;
        (enough && !stays).then(|| self.sections[section].paragraphs.remove(at))
    }

    fn move_paragraph(&mut self, chance: &mut Chance, from: usize, to: usize, reach: Reach) {
        let at = chance.below(self.sections[from].paragraphs.len());
        if self.sections[from].paragraphs.len() < 2 || !self.may_move(from, at, reach) {
            return;
        }
        let paragraph = self.sections[from].paragraphs.remove(at);
        let place = chance.below(self.sections[to].paragraphs.len() + 1);
        let place = if self.may_cut(to, place, reach) { place } else { 0 };
        self.sections[to].paragraphs.insert(place, paragraph);
    }

    fn split_section(&mut self, chance: &mut Chance, section: usize, reach: Reach) {
        let at = chance.below(self.sections[section].paragraphs.len());
        if at > 0 && self.may_cut(section, at, reach) {
            let paragraphs = self.sections[section].paragraphs.split_off(at);
            self.sections.insert(section + 1, Section { id: self.next_id, paragraphs });
            self.next_id += 1;
        }
    }

    fn merge_section(&mut self, section: usize) {
        if section > 0 {
            let gone = self.sections.remove(section);
            self.sections[section - 1].paragraphs.extend(gone.paragraphs);
        }
    }

    /// A copy of a paragraph is a copy of the passage in it.
    fn duplicate(&mut self, chance: &mut Chance, section: usize, reach: Reach) {
        let at = chance.below(self.sections[section].paragraphs.len());
        let mut copy = self.sections[section].paragraphs[at].clone();
        if marked(&copy) && reach == Reach::Around {
            return;
        }
        for token in &mut copy {
            token.copy = token.copy.map(|_| self.copies);
        }
        self.copies += 1;
        let to = chance.below(self.sections.len());
        let place = chance.below(self.sections[to].paragraphs.len() + 1);
        let place = if self.may_cut(to, place, reach) { place } else { 0 };
        self.sections[to].paragraphs.insert(place, copy);
    }

    fn split_or_join_paragraph(&mut self, chance: &mut Chance, section: usize, reach: Reach) {
        let paragraphs = &mut self.sections[section].paragraphs;
        let at = chance.below(paragraphs.len());
        if reach == Reach::Around && marked(&paragraphs[at]) {
            return;
        }
        if chance.percent(50) && paragraphs[at].len() > 1 {
            let place = 1 + chance.below(paragraphs[at].len() - 1);
            let rest = paragraphs[at].split_off(place);
            paragraphs.insert(at + 1, rest);
        } else if at + 1 < paragraphs.len() && !(reach == Reach::Around && marked(&paragraphs[at + 1])) {
            let rest = paragraphs.remove(at + 1);
            paragraphs[at].extend(rest);
        }
    }

    /// Other quotation marks, dashes, spaces and soft hyphens in one section.
    pub fn typography(&mut self, chance: &mut Chance, section: usize, reach: Reach) {
        for token in self.sections[section].paragraphs.iter_mut().flatten() {
            if chance.percent(50) && (token.copy.is_none() || reach == Reach::Everywhere) {
                token.text = token.text.replace(['“', '”'], "\"").replace('’', "'").replace('–', "—");
                if chance.percent(20) && token.text.is_ascii() && token.text.len() > 6 {
                    token.text.insert(4, '\u{ad}');
                }
            }
        }
    }

    /// Takes the words of every copy of the passage away.
    pub fn delete_passage(&mut self) {
        for paragraph in self.sections.iter_mut().flat_map(|section| &mut section.paragraphs) {
            paragraph.retain(|token| token.copy.is_none());
        }
    }

    /// One light edit inside the passage: a word changed, mended, added or left out, or its signs.
    pub fn touch_passage(&mut self, chance: &mut Chance) {
        let Some(paragraph) = self
            .sections
            .iter_mut()
            .flat_map(|section| &mut section.paragraphs)
            .find(|paragraph| marked(paragraph))
        else {
            return;
        };
        let places: Vec<usize> = (0..paragraph.len()).filter(|at| paragraph[*at].copy.is_some()).collect();
        let place = places[chance.below(places.len())];
        match chance.below(5) {
            0 => word(chance).clone_into(&mut paragraph[place].text),
            1 => {
                let mut letters: Vec<char> = paragraph[place].text.chars().collect();
                let at = chance.below(letters.len());
                if letters.len() > 4 && chance.percent(50) {
                    letters.remove(at);
                } else {
                    letters.insert(at, letters[at]);
                }
                paragraph[place].text = letters.into_iter().collect();
            }
            2 => {
                let text = &mut paragraph[place].text;
                *text = if text.ends_with([',', '.']) {
                    text.trim_end_matches([',', '.']).to_owned()
                } else {
                    format!("{text};")
                };
            }
            3 if places.len() > 6 => drop(paragraph.remove(place)),
            _ => {
                let copy = paragraph[place].copy;
                paragraph.insert(place + 1, Token { text: word(chance).to_owned(), copy });
            }
        }
    }

    /// Changes a word within a few words of the passage, on either side.
    pub fn touch_surroundings(&mut self, chance: &mut Chance) {
        let Some(home) = self.sections.iter().position(|section| section.paragraphs.iter().any(marked))
        else {
            return;
        };
        let words: Vec<&mut Token> = self.sections[home].paragraphs.iter_mut().flatten().collect();
        let first = words.iter().position(|token| token.copy.is_some()).unwrap_or(0);
        let last = words.iter().rposition(|token| token.copy.is_some()).unwrap_or(0);
        let away = 1 + chance.below(6);
        let at = if chance.percent(50) { first.checked_sub(away) } else { Some(last + away) };
        if let Some(token) = at.and_then(|at| words.into_iter().nth(at)) {
            word(chance).clone_into(&mut token.text);
        }
    }
}
