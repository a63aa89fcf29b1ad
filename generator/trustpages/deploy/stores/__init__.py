"""The stores: one module for each sort of target, and what they share."""
