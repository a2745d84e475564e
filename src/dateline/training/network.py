"""The network: the encoder's state of each word, and small heads over it for triggers, modes, status and arguments.

The encoder is all-MiniLM-L6-v2 (Wang and others 2020, Reimers and Gurevych 2019; Apache-2.0). An argument's score is
bilinear in the states of trigger and word, one form a role (Dozat and Manning 2017), where the path between the two in
the parse stands beside the word's state.
"""

from __future__ import annotations

import math
from typing import Final, cast

import torch
from torch import Tensor, nn

from dateline.reader.features import SIZE
from dateline.reader.labels import MODES, ROLES, STATUS, TAGS

WIDTH: Final = 384
ROOM: Final = 64
DROPOUT: Final = 0.1
# Of the words of a window one or two fill a role: the logit to begin with.
SELDOM: Final = -4.0


class Network(nn.Module):
    """Scores for a batch of windows.

    ``forward`` takes word pieces (batch, pieces), their mask, and the piece of each word (batch, words); it gives tags
    (batch, words, tags), modes (batch, words, modes), status (batch, words, status), arguments (batch, roles, words as
    triggers, words as arguments), all before softmax or sigmoid, what each word looks for as a trigger (batch, words,
    roles, room), from which ``of_paths`` tells what the paths from it add, and the words' states (batch, words, width).
    """

    def __init__(self, encoder: nn.Module, paths: int) -> None:
        super().__init__()
        self.encoder = encoder
        self.drop = nn.Dropout(DROPOUT)
        self.known = nn.Linear(SIZE, WIDTH, bias=False)
        self.tags = nn.Linear(WIDTH, len(TAGS))
        self.modes = nn.Linear(WIDTH, len(MODES))
        self.status = nn.Linear(WIDTH, len(STATUS))
        self.trigger = nn.Linear(WIDTH, ROOM * len(ROLES))
        self.argument = nn.Linear(WIDTH, ROOM * len(ROLES))
        self.plain = nn.Linear(WIDTH, len(ROLES))
        self.paths = nn.Embedding(paths, len(ROLES) * (ROOM + 1))
        nn.init.normal_(self.paths.weight, std=0.02)
        nn.init.constant_(self.plain.bias, SELDOM)

    def forward(
        self, ids: Tensor, mask: Tensor, pieces: Tensor, features: Tensor
    ) -> tuple[Tensor, Tensor, Tensor, Tensor, Tensor, Tensor]:
        """See the class."""
        states = self.encoder(input_ids=ids, attention_mask=mask).last_hidden_state
        words = states.gather(1, pieces.unsqueeze(-1).expand(-1, -1, WIDTH))
        words = self.drop(words + self.known(self.drop(features)))
        batch, count, _ = words.shape
        seeks = self.trigger(words).view(batch, count, len(ROLES), ROOM) / math.sqrt(ROOM)
        right = self.argument(words).view(batch, count, len(ROLES), ROOM).permute(0, 2, 3, 1)
        arguments = seeks.permute(0, 2, 1, 3) @ right + self.plain(words).permute(0, 2, 1).unsqueeze(2)
        return (
            cast(Tensor, self.tags(words)),
            cast(Tensor, self.modes(words)),
            cast(Tensor, self.status(words)),
            arguments,
            seeks,
            words,
        )

    def of_paths(self, seeks: Tensor, paths: Tensor) -> Tensor:
        """What paths add to the arguments' scores (triggers, roles, words), for what triggers seek (triggers, roles,
        room) and the path from each to each word (triggers, words)."""
        shape = (*paths.shape, len(ROLES), ROOM + 1)
        worth = self.paths(paths).view(shape)
        return torch.einsum("trd,twrd->trw", seeks, worth[..., :ROOM]) + worth[..., ROOM].transpose(1, 2)


def seeded(seed: int) -> None:
    """Make the draws of a training the same each time."""
    torch.manual_seed(seed)
    torch.use_deterministic_algorithms(True)
    torch.utils.deterministic.fill_uninitialized_memory = False  # it guards against reading what was never written
