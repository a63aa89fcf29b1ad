"""What several tests share: shops to build, and the tools they need."""
